import { html, nothing, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import type { ParameterId } from '../../model/parameters/registry'
import { rangeOf } from '../../store/range'
import { evidenceFold } from '../evidence-fold'
import type { Panel } from '../panel-state'
import { inShort, inWords, wordsOf } from '../parameter-text'
import { endGesture, rangeEvents } from './gesture'
import { boxMessage, numberBox } from './number-box'
import { track, trackInWords } from './track'

/**
 * One control: a name, a range, a number box, two buttons, what it does, and how well it is supported. All four ways
 * in share the one name. A `folding` control can be closed to its name and value on a phone. `more`: what else stands with its source. Throws a RangeError where
 * the parameter's words have not been fetched.
 */
export function control(
  panel: Panel,
  id: ParameterId,
  folding = false,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { name, does } = wordsOf(panel, id)
  const message = boxMessage(panel, id)
  const onFocusOut = (event: FocusEvent) => {
    const isLeft = !(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)
    if (isLeft && panel.local.gesture?.id === id) endGesture(panel)
  }
  return html`<div class="control" role="group" aria-labelledby=${panel.id(`${id}-name`)} data-parameter=${id} @focusout=${onFocusOut}>
    ${folding ? fold(panel, id) : nothing}
    <div class="control-body" id=${panel.id(`${id}-body`)} data-open=${!folding || panel.local.openControl === id}>
      <div class="control-head">
        <div class="control-words">
          <label class="control-name" id=${panel.id(`${id}-name`)} for=${panel.id(`${id}-range`)}>${name}</label>
          <p class="control-does" id=${panel.id(`${id}-does`)}>${does}</p>
        </div>
        ${numberBox(panel, id)}
      </div>
      <p class="control-error" id=${panel.id(`${id}-error`)}>${message ?? nothing}</p>
      ${rangeWithTrack(panel, id)}
      ${evidenceFold(panel, id, more)}
    </div>
  </div>`
}

function rangeWithTrack(panel: Panel, id: ParameterId): TemplateResult {
  const value = panel.state.parameters[id]
  const { min, max, step } = rangeOf(id, panel.state.parameters)
  const on = rangeEvents(panel, id)
  const along = trackInWords(panel, id)
  return html`<div class="control-track" data-marked=${along !== ''}>
    ${track(panel, id)}
    <input class="range" id=${panel.id(`${id}-range`)} type="range" min=${min} max=${max} step=${step} .value=${live(String(value))}
      aria-valuetext=${inWords(panel, id, value)} aria-describedby="${panel.id(`${id}-does`)} ${panel.id(`${id}-along`)}"
      @pointerdown=${on.pointerdown} @pointerup=${on.pointerup} @pointercancel=${on.pointercancel}
      @keydown=${on.keydown} @keyup=${on.keyup} @input=${on.input} @change=${on.change} @blur=${on.blur} />
    <span class="unseen" id=${panel.id(`${id}-along`)}>${along}</span>
  </div>`
}

/** The name and value that stand for a control while it is closed. Seen on a phone only. */
function fold(panel: Panel, id: ParameterId): TemplateResult {
  const { state, local, redraw } = panel
  const isOpen = local.openControl === id
  const toggle = () => {
    local.openControl = isOpen ? undefined : id
    redraw()
  }
  return html`<button type="button" class="control-fold" aria-expanded=${isOpen} aria-controls=${panel.id(`${id}-body`)} @click=${toggle}>
    <span class="control-fold-name">${wordsOf(panel, id).name}</span>
    <span class="control-fold-value">${inShort(id, state.parameters[id])}</span>
  </button>`
}
