import type { Earlier } from '../../crowd/earlier'
import { outcomeAt } from '../../crowd/outcome'
import { type ParameterId, type Parameters, parameterIds } from '../../model/parameters/registry'
import { sameParameters, startingPoint } from '../../store/settings'
import { beforeSentence, beforeWith } from '../../words/before'
import { comparedWith } from '../../words/live-sentence'
import type { Panel } from '../panel-state'
import { inWords } from '../parameter-text'

/** The panel as it would be at the picture before, with nothing changed since: for what speaks of that picture. */
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

/** Which picture the one before is, in a sentence: by the setting that was another then, where it is one alone. */
export function whichItIs(panel: Panel, { which, state }: Earlier): string {
  const setting = panel.state.season ? comparedWith.before : settingThen(panel, state.parameters)
  return setting === comparedWith.before ? beforeSentence[which] : beforeWith(setting, which === 'kept')
}

/** What differs from other settings, in words that go after “than”: the one control that was moved, at the value it had then. */
export function settingThen(panel: Panel, then: Parameters): string {
  const { parameters } = panel.state
  const moved = parameterIds.filter(id => parameters[id] !== then[id])
  const [id] = moved
  if (!id) return comparedWith.before
  if (moved.length > 1)
    return sameParameters(then, startingPoint(panel.state)) ? comparedWith.start : comparedWith.before
  const value = then[id]
  if (isFront(id)) return comparedWith[id](value)
  if (value === 0 && id === 'saving') return comparedWith.noSaving
  if (value === 0 && id === 'alarm') return comparedWith.noAlarm
  if (value === 0 && id === 'poaching') return comparedWith.noPoaching
  const words = panel.local.words[id]
  return words ? comparedWith.other(words.name, inWords(panel, id, value)) : comparedWith.before
}

const isFront = (id: ParameterId): id is 'posts' | 'leaving' | 'price' =>
  id === 'posts' || id === 'leaving' || id === 'price'
