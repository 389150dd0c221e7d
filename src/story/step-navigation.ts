import { html, type TemplateResult } from 'lit-html'
import { player as words } from '../words/story/player'
import { goOnWhenReady } from '../words/story/tragedy'
import { goPastNote, isAtNote, type StepContext } from './step-context'
import { steps } from './steps'

/**
 * Back, the list of steps, and next: within reach of a thumb, whatever the step. Where there are only words the way out
 * takes the place of the list, which counts the steps; where something is said before a step, next goes on to the step itself.
 */
export function stepNavigation(context: StepContext): TemplateResult {
  const { player, number, panel } = context
  const { onlyWords } = panel.state.cue
  return html`<nav class="step-navigation" aria-label=${words.name}>
    <button type="button" class="button" aria-disabled=${number === 1 ? 'true' : 'false'} @click=${() => number > 1 && player.back()}>${words.back}</button>
    ${onlyWords ? leave(context) : list(context)}
    ${next(context)}
  </nav>`
}

/** The ways out: from the beginning again, or to the controls. */
export const stepWays = (context: StepContext): TemplateResult => html`<p class="step-ways">
  <button type="button" class="button button-quiet" @click=${context.player.restart}>${words.restart}</button>
  ${leave(context)}
</p>`

const leave = ({ player }: StepContext): TemplateResult =>
  html`<button type="button" class="button button-quiet" @click=${player.leave}>${words.leave}</button>`

function list({ player, number }: StepContext): TemplateResult {
  const jump = (event: Event) => player.go(Number((event.currentTarget as HTMLSelectElement).value))
  return html`<label><span class="unseen">${words.list}</span>
    <select @change=${jump}>${steps.map((step, index) => html`<option value=${index + 1} .selected=${index + 1 === number}>${index + 1}. ${step.words.title}</option>`)}</select></label>`
}

function next(context: StepContext): TemplateResult {
  const { player, number, panel } = context
  const isLast = number === steps.length
  const isBefore = isAtNote(context)
  const hasOnlyWords = panel.state.cue.onlyWords && !isBefore
  const name = isLast ? words.controls : hasOnlyWords ? goOnWhenReady : words.next
  const go = () => {
    if (isLast) player.leave()
    else if (isBefore) goPastNote(context)
    else player.next()
  }
  return html`<button type="button" class="button ${isBefore ? '' : 'button-strong'} step-next" @click=${go}>${name}</button>`
}
