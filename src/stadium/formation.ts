import { type PlacedPlayers, type PlayerCounts, placePlayers } from './players'
import { sortedGroups } from './sorted-groups'

/** How the team stands: all over the pitch, in counted groups by contract and experience, or not on the pitch at all. */
export type Formation = 'field' | 'sorted' | 'away'

/**
 * Where a team stands in a formation.
 * @param gathered true: children are on the pitch, and whoever is not away stands in ranks along the touchline
 */
export function placeTeam(counts: PlayerCounts, formation: Formation, gathered: boolean): PlacedPlayers {
  if (formation === 'away') return { places: new Float32Array(), kinds: new Uint8Array(), scale: 1 }
  return formation === 'sorted' && !gathered ? sortedGroups(counts) : placePlayers(counts, gathered)
}
