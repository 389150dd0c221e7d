/**
 * E7: how often a helped child loses the worker, per week: the mean of the yearly rates at which permanent and agency
 * workers go, weighted by how many there are. 0 for an empty team.
 */
export function handoverRate(
  permanent: number,
  agency: number,
  permanentLeaving: number,
  agencyEnding: number,
): number {
  const players = permanent + agency
  return players > 0 ? (permanent * permanentLeaving + agency * agencyEnding) / players / 52 : 0
}
