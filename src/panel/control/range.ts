import { html, nothing, type TemplateResult } from 'lit-html'
import type { ParameterId } from '../../model/parameters/registry'
import { rangeOf } from '../../store/range'
import type { Panel } from '../panel-state'
import { inWords, wordsOf } from '../parameter-text'
import { endGesture, rangeEvents } from './gesture'
import { live } from './live-value'
import { track, trackInWords } from './track'

/** What a control does as the focus goes from one of its parts: once it has left them all, a gesture in hand is over. */
export const leavesControl = (panel: Panel, id: ParameterId) => (event: FocusEvent) => {
  const isLeft = !(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)
  if (isLeft && panel.local.gesture?.id === id) endGesture(panel)
}

/**
 * The range of a control over the drawing of its track. `keptLetters`: how many letters' room is kept at its right end for
 * what lies in the same row; null for a slim one, which has no words along it, and what it does is said to those who listen
 * alone.
 */
export function rangeWithTrack(panel: Panel, id: ParameterId, keptLetters: number | null): TemplateResult {
  const value = panel.state.parameters[id]
  const { min, max, step } = rangeOf(id, panel.state.parameters)
  const on = rangeEvents(panel, id)
  const along = trackInWords(panel, id)
  const isSlim = keptLetters === null
  return html`<div class="control-track" data-marked=${along !== '' && !isSlim}>
    ${track(panel, id, keptLetters)}
    <input class="range" id=${panel.id(`${id}-range`)} type="range" min=${min} max=${max} step=${step} .value=${live(String(value))}
      aria-label=${wordsOf(panel, id).name} aria-valuetext=${inWords(panel, id, value)} aria-describedby="${panel.id(`${id}-does`)} ${panel.id(`${id}-along`)}"
      @pointerdown=${on.pointerdown} @pointerup=${on.pointerup} @pointercancel=${on.pointercancel}
      @keydown=${on.keydown} @keyup=${on.keyup} @input=${on.input} @change=${on.change} @blur=${on.blur} />
    ${isSlim ? html`<span class="unseen" id=${panel.id(`${id}-does`)}>${wordsOf(panel, id).does}</span>` : nothing}
    <span class="unseen" id=${panel.id(`${id}-along`)}>${along}</span>
  </div>`
}
