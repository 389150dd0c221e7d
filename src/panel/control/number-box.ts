import { html, noChange, nothing, type TemplateResult } from 'lit-html'
import { type NumberRead, readNumber } from '../../lib/read-number'
import type { ParameterId } from '../../model/parameters/registry'
import { isAllowed, nextNotch, rangeOf } from '../../store/range'
import { meantFor } from '../../store/typed-number'
import { boxErrors, oneStepDown, oneStepUp } from '../../words/controls'
import { decimal, inThousandths, whole } from '../../words/language'
import type { Local, Panel } from '../panel-state'
import { asTyped, inWords, unitOf, wordsOf } from '../parameter-text'
import { beginGesture, endGesture, releaseControl } from './gesture'
import { live } from './live-value'

/** How long a reader may pause in the middle of a number before it is taken, in milliseconds. */
const typingPauseMilliseconds = 400

/** How much of what was typed its message quotes, in letters: a page pasted by mistake would push the panel away. */
const longestQuote = 20

/**
 * A number box with its − and + buttons and its unit. It is a text field that says it is a spin button: of a browser's
 * own number field the page never sees what was typed, and Chromium drops a comma from it, so that 12,5 would be 125.
 */
export function numberBox(panel: Panel, id: ParameterId): TemplateResult {
  const { state, local } = panel
  const value = state.parameters[id]
  const { min, max } = rangeOf(id, state.parameters)
  if (local.boxes.get(id)?.value !== value) forgetBox(local, id)
  const box = local.boxes.get(id)
  const { name } = wordsOf(panel, id)

  const onInput = (event: InputEvent) => {
    const input = event.currentTarget as HTMLInputElement
    const before = panel.local.boxes.get(id)
    clearTimeout(before?.pause)
    const pause = setTimeout(() => take(panel, id, input), typingPauseMilliseconds)
    panel.local.boxes.set(id, { value: panel.state.parameters[id], error: before?.error, pause })
  }
  const onChange = (event: Event) => take(panel, id, event.currentTarget as HTMLInputElement)
  const restore = (input: HTMLInputElement) => {
    forgetBox(panel.local, id)
    input.value = asTyped(panel.state.parameters[id])
    panel.redraw()
  }
  const onKey = (event: KeyboardEvent) => {
    const input = event.currentTarget as HTMLInputElement
    if (event.key === 'Escape') restore(input)
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined
    if (direction) stepTyped(panel, id, direction, event)
  }
  const onBlur = (event: FocusEvent) => {
    if (!panel.local.boxes.get(id)?.error) restore(event.currentTarget as HTMLInputElement)
  }

  return html`<div class="box">
    <button type="button" class="box-step" aria-label=${oneStepDown(name)} aria-disabled=${value <= min ? 'true' : 'false'}
      @click=${() => step(panel, id, -1)}><span aria-hidden="true">−</span></button>
    <input class="box-number" id=${panel.id(`${id}-number`)} type="text" role="spinbutton" inputmode="decimal" autocomplete="off"
      aria-label=${name} aria-describedby="${panel.id(`${id}-error`)} ${panel.id(`${id}-unit`)}"
      aria-invalid=${box?.error ? 'true' : nothing}
      aria-valuemin=${min} aria-valuemax=${max} aria-valuenow=${box?.error ? nothing : value}
      aria-valuetext=${box?.error ? nothing : inWords(panel, id, value)} .value=${box ? noChange : live(asTyped(value))}
      @input=${onInput} @change=${onChange} @keydown=${onKey} @blur=${onBlur} />
    <button type="button" class="box-step" aria-label=${oneStepUp(name)} aria-disabled=${value >= max ? 'true' : 'false'}
      @click=${() => step(panel, id, 1)}><span aria-hidden="true">+</span></button>
    <span class="box-unit" id=${panel.id(`${id}-unit`)}>${unitOf(id)}</span>
  </div>`
}

/** The plain message for a box left with something that cannot be used. */
export function boxMessage({ state, local }: Panel, id: ParameterId): string | undefined {
  const box = local.boxes.get(id)
  return box?.value === state.parameters[id] ? box.error : undefined
}

/** Takes what was typed, or says what is wrong with it and leaves the picture as it was. */
function take(panel: Panel, id: ParameterId, input: HTMLInputElement): void {
  const { state, actions, local, redraw, announce } = panel
  if (!local.boxes.has(id)) return
  clearTimeout(local.boxes.get(id)?.pause)
  const read = readNumber(input.value, meantFor(id, state.parameters))
  const value = read.kind === 'number' && isAllowed(id, read.value, state.parameters) ? read.value : undefined
  const error = value === undefined ? errorOf(panel, id, input.value.trim(), read) : undefined
  local.boxes.set(id, { value: value ?? state.parameters[id], error, pause: undefined })
  if (error) announce(error)
  if (value !== undefined) {
    endGesture(panel)
    actions.setParameter(id, value)
  }
  redraw()
}

/** What is wrong with what was typed, and read as something that cannot be set. */
function errorOf(panel: Panel, id: ParameterId, typed: string, read: NumberRead): string {
  const { parameters } = panel.state
  const { min, max } = rangeOf(id, parameters)
  const last = inWords(panel, id, parameters[id])
  const given = typed.length > longestQuote ? `${typed.slice(0, longestQuote)}…` : typed
  if (!given) return boxErrors.empty(last)
  if (read.kind === 'none') return boxErrors.notPlain(given, last)
  if (read.kind === 'number' && read.value >= min && read.value <= max) return boxErrors.notWhole(given, last)
  if (read.kind === 'number') return boxErrors.outOfRange(given, decimal(min), decimal(max), last)
  const [thousands, decimals] = read.values
  return boxErrors.either(given, whole(thousands), inThousandths(decimals), decimal(min), decimal(max), last)
}

/** One notch up or down by a key in the box, from what is typed there; where that cannot be used it stays, with its message. */
function stepTyped(panel: Panel, id: ParameterId, direction: 1 | -1, event: Event): void {
  const input = event.currentTarget as HTMLInputElement
  // Else the caret would run to an end of the text.
  event.preventDefault()
  if (panel.local.boxes.get(id)?.pause) take(panel, id, input)
  if (boxMessage(panel, id)) return
  step(panel, id, direction)
  // A screen reader speaks the value in the same turn, so it may not wait for the next frame.
  const value = panel.state.parameters[id]
  input.value = asTyped(value)
  input.ariaValueNow = String(value)
  input.ariaValueText = inWords(panel, id, value)
}

/** One notch up or down. From a value between two notches it goes to one of those. */
function step(panel: Panel, id: ParameterId, direction: 1 | -1): void {
  const { state, actions, local, redraw } = panel
  forgetBox(local, id)
  const value = nextNotch(state.parameters[id], rangeOf(id, state.parameters), direction)
  if (value !== state.parameters[id]) {
    beginGesture(panel, id, 'button')
    actions.setParameter(id, value)
    releaseControl(panel, id)
  }
  redraw()
}

/** Forgets what is half typed in every box: a field that is taken away fires a change, and a pause may end later still. */
export function dropTyping({ local }: Panel): void {
  for (const id of [...local.boxes.keys()]) forgetBox(local, id)
}

/** Forgets what is typed in one box: it shows the value in force again. */
function forgetBox({ boxes }: Local, id: ParameterId): void {
  clearTimeout(boxes.get(id)?.pause)
  boxes.delete(id)
}
