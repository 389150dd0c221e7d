import { html, nothing, type TemplateResult } from 'lit-html'
import { presetParameters } from '../figures/presets'
import { type ParameterId, parameterIds } from '../model/parameters/registry'
import { frontControlIds, type Settings } from '../store/settings'
import { changedBelow as words } from '../words/changed-below'
import type { Panel, PartBody } from './panel-state'
import { inWords, wordsOf } from './parameter-text'

/**
 * The parameters without a control in front that are not as in the starting point that was chosen. The controls in front can all stand
 * as usual while one of these does not: a step of the story that was left, or a link, may have moved it.
 */
export function changedBelow({ parameters, place, preset }: Began): ParameterId[] {
  const usual = presetParameters(preset, parameters.children, place)
  return below.filter(id => parameters[id] !== usual[id])
}

type Began = Pick<Settings, 'parameters' | 'place' | 'preset'>

const below = parameterIds.filter(
  id => id !== 'children' && !(frontControlIds as readonly ParameterId[]).includes(id),
)

/** How many these are, beside what opens their controls. */
export const besideMore: PartBody = ({ state }) => {
  const { length } = changedBelow(state)
  return length > 0 ? html`${words.beside(length)}` : html``
}

/** Which these are, with their values, where there are any. */
export function changedBelowSaid(panel: Panel): TemplateResult | typeof nothing {
  const changed = changedBelow(panel.state)
  // The words of what is not in front come late.
  if (changed.length === 0 || !changed.every(id => panel.local.words[id])) return nothing
  const each = changed.map(
    id => `${wordsOf(panel, id).name}: ${inWords(panel, id, panel.state.parameters[id])}`,
  )
  return html`<p class="changed-below">${words.list(each)}</p>`
}
