import { html, nothing, type TemplateResult } from 'lit-html'
import { type ParameterId, parameters } from '../../model/parameters/registry'
import { badgeLetters, evidenceFold } from '../evidence-fold'
import type { Panel } from '../panel-state'
import { inWords, unitOf, wordsOf } from '../parameter-text'
import { boxMessage, numberBox } from './number-box'
import { leavesControl, rangeWithTrack } from './range'

/**
 * One control with everything that belongs to it: a name, a range, a number box, two buttons, what it does, and how well
 * it is supported. All four ways in share the one name. Throws a RangeError where the parameter's words have not been
 * fetched.
 */
export function control(panel: Panel, id: ParameterId): TemplateResult {
  const { name, does } = wordsOf(panel, id)
  const message = boxMessage(panel, id)
  return html`<div class="control" role="group" aria-labelledby=${panel.id(`${id}-name`)} data-parameter=${id} @focusout=${leavesControl(panel, id)}>
    <div class="control-head">
      <div class="control-words">
        <label class="control-name" id=${panel.id(`${id}-name`)} for=${panel.id(`${id}-range`)}>${name}</label>
        <p class="control-does" id=${panel.id(`${id}-does`)}>${does}</p>
      </div>
      ${numberBox(panel, id)}
    </div>
    <p class="control-error" id=${panel.id(`${id}-error`)}>${message ?? nothing}</p>
    ${rangeWithTrack(panel, id, badgeLetters(panel, id))}
    ${evidenceFold(panel, id)}
  </div>`
}

/** True of what is measured in steps of a scale that says nothing to a reader: its value stands in words instead. */
const inSteps = (id: ParameterId): boolean => parameters[id].unit === 'z'

/**
 * One control as low as it can be: its name and how well it is supported, and under them its box and its range in one row.
 * What it does is in the fold of its label. Throws a RangeError as `control` does.
 */
export function controlInRow(panel: Panel, id: ParameterId): TemplateResult {
  const { name, does } = wordsOf(panel, id)
  return html`<div class="control control-in-row" role="group" aria-labelledby=${panel.id(`${id}-name`)} data-parameter=${id} @focusout=${leavesControl(panel, id)}>
    <label class="control-label" for=${panel.id(`${id}-range`)}><span class="control-name" id=${panel.id(`${id}-name`)}>${name}</span>
      <span class="control-unit" aria-hidden="true">${inSteps(id) ? inWords(panel, id, panel.state.parameters[id]) : unitOf(id)}</span></label>
    ${evidenceFold(panel, id, html`<p class="control-does">${does}</p>`)}
    <div class="control-row">${numberBox(panel, id)} ${rangeWithTrack(panel, id, null)}</div>
    <p class="control-error" id=${panel.id(`${id}-error`)}>${boxMessage(panel, id) ?? nothing}</p>
  </div>`
}
