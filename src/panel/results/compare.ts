import { keptParameters } from '../../crowd/shown'
import { parameterIds } from '../../model/parameters/registry'
import { type ComparisonWords, comparison, nothingMoved, type Side, sides } from '../../words/compare'
import { levelFirst } from '../../words/live-sentence'
import type { Panel } from '../panel-state'
import { subjectOf } from './meaning'

/**
 * What is said of the present picture beside the one that was kept: it takes the place of the live sentence. Null where
 * nothing is kept, or its week has not come.
 */
export function compared(panel: Panel): ComparisonWords | null {
  const { state, compared: found } = panel
  if (!state.kept || !found) return null
  const { same, reachedOnlyNow, reachedOnlyKept, helpedOnlyNow, helpedOnlyKept } = found.children
  const { truth, parameters } = state
  if (same === parameters.children) return { first: levelFirst(subjectOf(panel)), second: nothingMoved }
  const now = truth ? reachedOnlyNow : helpedOnlyNow
  const kept = truth ? reachedOnlyKept : helpedOnlyKept
  return comparison({ now, kept, children: parameters.children, truth }, sidesOf(panel))
}

/** What to call the two settings: by the size of the team where nothing else differs. */
function sidesOf({ state }: Panel): readonly [Side, Side] {
  const kept = keptParameters(state)
  const now = state.season?.kickOff ?? state.parameters
  const differing = kept ? parameterIds.filter(id => kept[id] !== now[id]) : []
  const alone = differing.length === 1 && differing[0] === 'posts' && !state.season?.changes.length
  if (!kept || !alone) return sides.other
  return now.posts > kept.posts ? sides.moreTeam : sides.lessTeam
}
