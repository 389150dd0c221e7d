import { html, nothing, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import type { ParameterId } from '../../model/parameters/registry'
import { rangeOf } from '../../store/range'
import { evidenceFold } from '../evidence-fold'
import type { Panel } from '../panel-state'
import { inWords, wordsOf } from '../parameter-text'
import { endGesture, rangeEvents } from './gesture'
import { boxMessage, numberBox } from './number-box'
import { track, trackInWords } from './track'

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
    ${rangeWithTrack(panel, id)}
    ${evidenceFold(panel, id)}
  </div>`
}

/** What a control does as the focus goes from one of its parts: once it has left them all, a gesture in hand is over. */
export const leavesControl = (panel: Panel, id: ParameterId) => (event: FocusEvent) => {
  const isLeft = !(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)
  if (isLeft && panel.local.gesture?.id === id) endGesture(panel)
}

/**
 * The range of a control over the drawing of its track. A `slim` one has no words along it, and what it does is said to
 * those who listen alone.
 */
export function rangeWithTrack(
  panel: Panel,
  id: ParameterId,
  form: 'whole' | 'slim' = 'whole',
): TemplateResult {
  const value = panel.state.parameters[id]
  const { min, max, step } = rangeOf(id, panel.state.parameters)
  const on = rangeEvents(panel, id)
  const along = trackInWords(panel, id)
  const isSlim = form === 'slim'
  return html`<div class="control-track" data-marked=${along !== '' && !isSlim}>
    ${track(panel, id, isSlim)}
    <input class="range" id=${panel.id(`${id}-range`)} type="range" min=${min} max=${max} step=${step} .value=${live(String(value))}
      aria-label=${wordsOf(panel, id).name} aria-valuetext=${inWords(panel, id, value)} aria-describedby="${panel.id(`${id}-does`)} ${panel.id(`${id}-along`)}"
      @pointerdown=${on.pointerdown} @pointerup=${on.pointerup} @pointercancel=${on.pointercancel}
      @keydown=${on.keydown} @keyup=${on.keyup} @input=${on.input} @change=${on.change} @blur=${on.blur} />
    ${isSlim ? html`<span class="unseen" id=${panel.id(`${id}-does`)}>${wordsOf(panel, id).does}</span>` : nothing}
    <span class="unseen" id=${panel.id(`${id}-along`)}>${along}</span>
  </div>`
}
