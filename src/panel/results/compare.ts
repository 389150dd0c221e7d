import { keptParameters } from '../../crowd/shown'
import { parameterIds } from '../../model/parameters/registry'
import { type ComparisonWords, comparison, type Side, sides } from '../../words/compare'
import type { Panel } from '../panel-state'

/**
 * What is said of the present picture beside the one that was kept: it takes the place of the live sentence. Null where
 * nothing is kept, its week has not come, or no child differs because nothing was moved.
 */
export function compared(panel: Panel): ComparisonWords | null {
  const { state, compared: found } = panel
  if (!state.kept || !found || isUnmoved(panel)) return null
  const { reachedOnlyNow, reachedOnlyKept, helpedOnlyNow, helpedOnlyKept } = found.children
  const { truth, parameters } = state
  const now = truth ? reachedOnlyNow : helpedOnlyNow
  const kept = truth ? reachedOnlyKept : helpedOnlyKept
  return comparison({ now, kept, children: parameters.children, truth }, sidesOf(panel))
}

/** Whether something is kept, and every child is as in it. */
export const isUnmoved = ({ state, compared: found }: Panel): boolean =>
  state.kept !== null && found !== null && found.children.same === state.parameters.children

/** What to call the two settings: by the size of the team where nothing else differs. */
function sidesOf({ state }: Panel): readonly [Side, Side] {
  const kept = keptParameters(state)
  const now = state.season?.kickOff ?? state.parameters
  const differing = kept ? parameterIds.filter(id => kept[id] !== now[id]) : []
  const alone = differing.length === 1 && differing[0] === 'posts' && !state.season?.changes.length
  if (!kept || !alone) return sides.other
  return now.posts > kept.posts ? sides.moreTeam : sides.lessTeam
}
