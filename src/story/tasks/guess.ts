import { html, type TemplateResult } from 'lit-html'
import { whole } from '../../words/language'
import type { Task } from '../beat'
import type { StepContext } from '../step-context'

/** A number of the reader's own, given before the answer is shown. Kept for the step; never measured against it. */
export function guessTask(
  { player, panel, step }: StepContext,
  { words, most }: Extract<Task, { kind: 'guess' }>,
): TemplateResult {
  const answer = panel.state.answers[step]
  const show = (event: Event) => {
    event.preventDefault()
    const box = (event.currentTarget as HTMLFormElement).elements.namedItem('guess') as HTMLInputElement
    if (box.reportValidity()) player.answer(box.valueAsNumber)
  }
  return html`<form class="step-guess" novalidate @submit=${show}>
    <label for="guess">${words.label}</label>
    <input id="guess" name="guess" type="number" inputmode="numeric" required min="0" max=${most} step="1"
      .value=${answer === undefined ? '' : String(answer)} aria-describedby="guess-unit" />
    <span id="guess-unit">${words.unit}<span class="unseen">, 0–${whole(most)}</span></span>
    <button class="button button-strong">${words.show}</button>
  </form>`
}
