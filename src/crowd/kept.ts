import { withChildren } from '../figures/children'
import type { Parameters } from '../model/parameters/registry'
import type { SeasonSettings } from '../store/season-settings'
import type { State } from '../store/state'

type Comparable = Pick<State, 'kept' | 'parameters' | 'season'>

/** The live settings that were kept, brought to the present number of children; null where nothing was kept. */
export function keptParameters({ kept, parameters }: Comparable): Parameters | null {
  return kept && withChildren(kept.parameters, parameters.children)
}

/**
 * The season to compare the present one with, in the same week: the one that was kept, or the one that begins with the
 * live settings that were. Null where nothing was kept or no season is loaded.
 */
export function keptSeason(state: Comparable): SeasonSettings | null {
  const kickOff = keptParameters(state)
  if (!kickOff || !state.season) return null
  const season = state.kept?.season ?? { ...state.season, changes: [] }
  return { ...season, kickOff, week: state.season.week }
}
