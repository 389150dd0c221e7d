import type { Earlier } from '../../crowd/earlier'
import { outcomeAt } from '../../crowd/outcome'
import { type ParameterId, type Parameters, parameterIds } from '../../model/parameters/registry'
import { beforeSentence, beforeWithPosts, beforeWithSetting } from '../../words/compare'
import type { Panel } from '../panel-state'
import { inWords } from '../parameter-text'

/** What the panel would be at the picture before, as if nothing had been changed since: for what speaks of that picture. */
export function asItWas(panel: Panel, { state, week, counts }: Earlier): Panel {
  return {
    ...panel,
    state: { ...state, showsBefore: false },
    settled: outcomeAt(state.parameters).settled,
    counts,
    before: week?.countsAtKickOff ?? counts,
    earlier: null,
    weeks: { ...panel.weeks, shown: week },
  }
}

/**
 * Which picture the one before is: by the setting that was another then, where it is one alone and its words have come.
 */
export function whichItIs(panel: Panel, { which, state }: Earlier): string {
  const now = panel.state.parameters
  const differing = which === 'beginning' ? [] : differingParameters(state.parameters, now)
  const isAlone = differing.length === 1 && !panel.state.season
  const [id] = differing
  if (!isAlone || !panel.local.words[id]) return beforeSentence[which]
  const [isKept, value] = [which === 'kept', state.parameters[id]]
  if (id === 'posts') return beforeWithPosts(isKept, value)
  return beforeWithSetting(isKept, panel.local.words[id].name, inWords(panel, id, value))
}

/** The parameters that have another value in one set than in the other, in the order of the registry. */
function differingParameters(one: Parameters, other: Parameters): ParameterId[] {
  return parameterIds.filter(id => one[id] !== other[id])
}
