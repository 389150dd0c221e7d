import { html, type TemplateResult } from 'lit-html'
import { player as words } from '../words/story/player'
import { goOnWhenReady } from '../words/story/tragedy'
import { beats } from './beats'
import { goPastNote, isBeforeNote, type StepContext } from './step-context'

/**
 * Back, the list of steps, and next: within reach of a thumb, whatever the step. Where there are only words there is no
 * list; where something is said before a step, next goes on to the step itself.
 */
export function stepNavigation(told: StepContext): TemplateResult {
  const { player, step, panel } = told
  const { onlyWords } = panel.state.cue
  return html`<nav class="step-navigation" aria-label=${words.name}>
    <button type="button" class="button" aria-disabled=${step === 1 ? 'true' : 'false'} @click=${() => step > 1 && player.back()}>${words.back}</button>
    ${onlyWords ? html`<span></span>` : list(told)}
    ${next(told)}
  </nav>`
}

function list({ player, step }: StepContext): TemplateResult {
  const jump = (event: Event) => player.go(Number((event.currentTarget as HTMLSelectElement).value))
  return html`<label><span class="unseen">${words.list}</span>
    <select @change=${jump}>${beats.map((beat, index) => html`<option value=${index + 1} .selected=${index + 1 === step}>${index + 1}. ${beat.words.title}</option>`)}</select></label>`
}

function next(told: StepContext): TemplateResult {
  const { player, step, panel } = told
  const isLast = step === beats.length
  const isBefore = isBeforeNote(told)
  const isWords = panel.state.cue.onlyWords && !isBefore
  const name = isLast ? words.controls : isWords ? goOnWhenReady : words.next
  const go = () => {
    if (isLast) player.leave()
    else if (isBefore) goPastNote(told)
    else player.next()
  }
  return html`<button type="button" class="button ${isBefore ? '' : 'button-strong'} step-next" @click=${go}>${name}</button>`
}

/** The ways out: from the beginning again, or to the controls. */
export const stepWays = ({ player }: StepContext): TemplateResult => html`<p class="step-ways">
  <button type="button" class="button button-quiet" @click=${player.restart}>${words.restart}</button>
  <button type="button" class="button button-quiet" @click=${player.leave}>${words.leave}</button>
</p>`
