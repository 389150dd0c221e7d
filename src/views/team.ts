import type { Team } from '../model/steady/settled'
import type { PlayerCounts } from '../stadium/layout/team-layout'

/**
 * The team in whole workers for the pitch: the kinds add up to the rounded team (largest remainder), and every post
 * without a worker is an empty place.
 */
export function wholeTeam(
  team: Pick<Team, 'established' | 'newlyQualified' | 'agency' | 'players' | 'posts'>,
): PlayerCounts {
  const kinds = ['established', 'newlyQualified', 'agency'] as const
  const players = Math.round(team.players)
  const counts = { established: 0, newlyQualified: 0, agency: 0 }
  for (const kind of kinds) counts[kind] = Math.floor(team[kind])
  const byRemainder = [...kinds].sort((a, b) => (team[b] % 1) - (team[a] % 1))
  const missing = players - counts.established - counts.newlyQualified - counts.agency
  for (const kind of byRemainder.slice(0, Math.max(0, missing))) counts[kind]++
  return { ...counts, empty: Math.max(0, Math.round(team.posts) - players) }
}
