import { keptParameters } from '../../crowd/shown'
import { parameterIds } from '../../model/parameters/registry'
import { leversShown, type SeasonSettings } from '../../store/season-settings'
import {
  type ComparisonWords,
  comparison,
  nothingMoved,
  nothingYet,
  type Sides,
  sides,
} from '../../words/compare'
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
  if (same === parameters.children)
    return { first: levelFirst(subjectOf(panel)), second: hasMoved(panel) ? nothingYet : nothingMoved }
  const now = truth ? reachedOnlyNow : helpedOnlyNow
  const kept = truth ? reachedOnlyKept : helpedOnlyKept
  return comparison({ now, kept, children: parameters.children, truth }, sidesOf(panel))
}

/** Whether anything is set otherwise than in the weeks that were kept. */
const hasMoved = ({ state: { season } }: Panel): boolean =>
  season !== null && (season.changes.length > 0 || hasLevers(season))

const hasLevers = (season: SeasonSettings): boolean =>
  Object.values(leversShown(season)).some(percent => percent > 0)

/** What to call the two settings: by their posts where nothing else differs. */
function sidesOf({ state }: Panel): Sides {
  const kept = keptParameters(state)
  const now = state.season?.kickOff ?? state.parameters
  const differing = kept ? parameterIds.filter(id => kept[id] !== now[id]) : []
  const alone = differing.length === 1 && differing[0] === 'posts' && !state.season?.changes.length
  if (state.season && differing.length === 0 && hasLevers(state.season)) return sides.levers
  if (!kept || !alone) return sides.other
  return sides.posts(now.posts, kept.posts)
}
