import { html, noChange, nothing, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import type { ParameterId } from '../../model/parameters/registry'
import { nextNotch, type Range, rangeOf } from '../../store/range'
import { boxErrors, oneStepDown, oneStepUp } from '../../words/controls'
import { decimal } from '../../words/language'
import type { BoxError, Local, Panel } from '../panel-state'
import { asTyped, inWords, unitOf, wordsOf } from '../parameter-text'
import { beginGesture, endGesture, releaseControl } from './gesture'

/** How long a reader may pause in the middle of a number before it is taken, in milliseconds. */
const typingPauseMilliseconds = 400

/** A number box with its − and + buttons and its unit. */
export function numberBox(panel: Panel, id: ParameterId): TemplateResult {
  const { state, local } = panel
  const value = state.parameters[id]
  const { min, max, step: notch } = rangeOf(id, state.parameters)
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
  const onKey = (event: KeyboardEvent) =>
    event.key === 'Escape' && restore(event.currentTarget as HTMLInputElement)
  const onBlur = (event: FocusEvent) => {
    if (!panel.local.boxes.get(id)?.error) restore(event.currentTarget as HTMLInputElement)
  }

  return html`<div class="box">
    <button type="button" class="box-step" aria-label=${oneStepDown(name)} aria-disabled=${value <= min ? 'true' : 'false'}
      @click=${() => step(panel, id, -1)}><span aria-hidden="true">−</span></button>
    <input class="box-number" id=${panel.id(`${id}-number`)} type="number" inputmode="decimal" autocomplete="off"
      aria-label=${name} aria-describedby="${panel.id(`${id}-error`)} ${panel.id(`${id}-unit`)}"
      aria-invalid=${box?.error ? 'true' : nothing}
      min=${min} max=${max} step=${notch} .value=${box ? noChange : live(asTyped(value))}
      @input=${onInput} @change=${onChange} @keydown=${onKey} @blur=${onBlur} />
    <button type="button" class="box-step" aria-label=${oneStepUp(name)} aria-disabled=${value >= max ? 'true' : 'false'}
      @click=${() => step(panel, id, 1)}><span aria-hidden="true">+</span></button>
    <span class="box-unit" id=${panel.id(`${id}-unit`)}>${unitOf(id)}</span>
  </div>`
}

/** The plain message for a box left with something that cannot be used. */
export function boxMessage(panel: Panel, id: ParameterId): string | undefined {
  const { state, local } = panel
  const error = local.boxes.get(id)?.error
  if (!error) return undefined
  const { min, max } = rangeOf(id, state.parameters)
  const last = inWords(panel, id, state.parameters[id])
  return error === 'outOfRange'
    ? boxErrors.outOfRange(decimal(min), decimal(max), last)
    : boxErrors[error](last)
}

/** Takes what was typed, or says what is wrong with it and leaves the picture as it was. */
function take(panel: Panel, id: ParameterId, input: HTMLInputElement): void {
  const { state, actions, local, redraw, announce } = panel
  if (!local.boxes.has(id)) return
  clearTimeout(local.boxes.get(id)?.pause)
  const read = readBox(input, rangeOf(id, state.parameters))
  const error = typeof read === 'number' ? undefined : read
  const value = typeof read === 'number' ? read : state.parameters[id]
  local.boxes.set(id, { value, error, pause: undefined })
  if (typeof read === 'number') {
    endGesture(panel)
    actions.setParameter(id, read)
  }
  const message = boxMessage(panel, id)
  if (message) announce(message)
  redraw()
}

/** The number in a box, or what is wrong with it. */
function readBox(input: HTMLInputElement, range: Range): number | BoxError {
  if (input.validity.badInput) return 'notANumber'
  if (input.value.trim() === '') return 'empty'
  const value = Number(input.value)
  if (!Number.isFinite(value)) return 'notANumber'
  return value < range.min || value > range.max ? 'outOfRange' : value
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
