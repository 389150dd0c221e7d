import { html, nothing, type TemplateResult } from 'lit-html'
import { listEvents } from '../panel/list-choice'
import { placeBack } from '../panel/place-back'
import { presentButton } from '../panel/present-button'
import { player as words } from '../words/story/player'
import { goOnWhenReady } from '../words/story/tragedy'
import { isDone } from './outcome'
import { goPastNote, isAtNote, type StepContext } from './step-context'
import { steps } from './steps'

/**
 * Back, the list of steps, and next: within reach of a thumb, whatever the step. Where there are only words the way out
 * takes the place of the list, which counts the steps; where something is said before a step, next goes on to the step itself.
 * Next is quiet as long as the step's own task waits to be done.
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

/** The ways out: from the beginning again, to the page as it was, or to its controls with this picture. */
export const stepWays = (context: StepContext): TemplateResult => html`<p class="step-ways">
  <button type="button" class="button button-quiet" @click=${context.player.restart}>${words.restart}</button>
  ${context.panel.state.view === 'embed' ? nothing : presentButton(context.panel)}
  ${leave(context)} ${placeBack(context.panel)}
  <button type="button" class="button button-quiet" @click=${context.player.leaveWithPicture}>${words.leaveWithPicture}</button>
</p>`

const leave = ({ player }: StepContext): TemplateResult =>
  html`<button type="button" class="button button-quiet" @click=${player.leave}>${words.leave}</button>`

function list({ player, number, panel }: StepContext): TemplateResult {
  const on = listEvents(
    () => String(panel.state.step),
    value => player.go(Number(value)),
  )
  return html`<label><span class="unseen">${words.list}</span>
    <select @change=${on.change} @keydown=${on.keydown} @keypress=${on.keypress} @blur=${on.blur}>${steps.map((step, index) => html`<option value=${index + 1} .selected=${index + 1 === number}>${index + 1}. ${step.words.title}</option>`)}</select></label>`
}

/** Whether the step's own task is what comes next. At the last step the team's coming back is, and the rest is free. */
const waitsForTask = (context: StepContext): boolean => {
  const { step, panel, number } = context
  if (step.task.kind === 'none' || isDone(context)) return false
  return step.task.kind !== 'free' || panel.state.answers[number] === undefined
}

/** On to the next step, or to the step itself from the note before it. False: there is none, this is the last. */
export function goOn(context: StepContext): boolean {
  if (context.number === steps.length) return false
  if (isAtNote(context)) goPastNote(context)
  else context.player.next()
  return true
}

function next(context: StepContext): TemplateResult {
  const { player, number, panel } = context
  const isLast = number === steps.length
  const isBefore = isAtNote(context)
  const hasOnlyWords = panel.state.cue.onlyWords && !isBefore
  const name = isLast ? words.controls : hasOnlyWords ? goOnWhenReady : words.next
  const go = () => goOn(context) || player.leaveWithPicture()
  return html`<button type="button" class="button ${isBefore || waitsForTask(context) ? '' : 'button-strong'} step-next" @click=${go}>${name}</button>`
}
