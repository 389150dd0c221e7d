import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { ref } from 'lit-html/directives/ref.js'
import { viewToggle } from '../panel/toggles'
import { causeBadge, eventsHeld } from '../panel/weeks/events'
import { present } from '../words/present'
import { player as words } from '../words/story/player'
import { isDone, outcomeOf } from './outcome'
import { goPastNote, isAtNote, type StepContext } from './step-context'
import { steps } from './steps'
import { showDone } from './tasks/show-done'
import { task } from './tasks/task'

/** What of a step is told at a time in the present view. */
export interface Build {
  /** What is said before the step; a sentence or two of it; what it asks, with the first of what came of that; the rest of that. */
  readonly kind: 'note' | 'said' | 'task' | 'after'
  readonly text: string
}

/** How long two sentences may be to stand on a slide together, in letters. */
const longestPair = 130

/** A text as slides take it: two short sentences, or a long one, at a time. */
export function portions(text: string): string[] {
  const sentences = text.split(/(?<=[.?!]”?) (?=[“\p{Lu}\d])/u)
  const found: string[] = []
  let isFull = true
  for (const sentence of sentences) {
    const last = found.at(-1)
    if (!isFull && last !== undefined && last.length + sentence.length < longestPair) {
      found[found.length - 1] = `${last} ${sentence}`
      isFull = true
    } else {
      found.push(sentence)
      isFull = false
    }
  }
  return found
}

/** Everything a step is told in, one after the other. What came of a task is there once it is done. */
export function buildsOf(context: StepContext): readonly Build[] {
  const { step } = context
  const build =
    (kind: Build['kind']) =>
    (text: string): Build => ({ kind, text })
  if (isAtNote(context)) return (step.note?.text ?? []).slice(0, 1).map(build('note'))
  const { text, task: asked } = step.words
  const [first = asked?.ask ?? '', ...rest] = saidOf(context)
  return [
    ...text.flatMap(portions).map(build('said')),
    ...(asked ? [build('task')(first), ...rest.map(build('after'))] : []),
  ]
}

/** What came of the task of a step, as slides take it. */
function saidOf(context: StepContext): string[] {
  const said = isDone(context) ? context.step.after?.(outcomeOf(context)) : undefined
  return said ? portions(said) : []
}

/** The build of a step that is told now. */
export function buildNow(context: StepContext): Build {
  const builds = buildsOf(context)
  const at = Math.min(context.panel.state.build, builds.length - 1)
  return builds[at] ?? { kind: 'said', text: '' }
}

/**
 * One step of the story as a slide: its title, and a sentence or two, or what it asks with what is moved; while an event has
 * paused the weeks, that.
 */
export function slide(context: StepContext): TemplateResult {
  const { step, number, panel, onHeading } = context
  const { kind, text } = buildNow(context)
  const titleId = panel.id('step-title')
  const isPlayed = step.task.kind === 'play' || step.task.kind === 'levers'
  const held = kind === 'task' && isPlayed ? eventsHeld(panel) : []
  const title = kind === 'note' ? step.note?.heading : step.words.title
  // What stands at a step that is come back to is nothing new.
  panel.sayBeside(saidOf(context).join(' '), context.local.saidAt === number)
  context.local.saidAt = number
  return html`<div class="panel slide" data-build=${kind}>
    ${keyed(
      `${number} ${kind === 'note'}`,
      html`<article class="slide-step" aria-labelledby=${titleId}>
      <div class="slide-head"><h2 id=${titleId} class="slide-title" tabindex="-1" ${ref(onHeading)}>${title}</h2>
        ${panel.state.cue.onlyWords ? nothing : html`<p class="slide-number">${numberSaid(context)}</p>`}</div>
      <div class="slide-body">
        <p class="slide-said">${held.length > 0 ? held.map(({ name, does, cause }) => html`${name}. ${does} ${causeBadge(cause)} `) : text}</p>
        ${kind === 'note' ? noteWays(context) : kind === 'task' ? doing(context) : nothing}
      </div>
    </article>`,
    )}
  </div>`
}

/** Where one is: among slides of somebody’s own which of them, else which step of the story. */
function numberSaid({ number, panel: { state } }: StepContext): string {
  const { slides, slide } = state
  return slides.length > 1 ? present.slideOf(slide, slides.length) : words.step(number, steps.length)
}

/** The ways on from what is said before a step: both are offered alike. */
function noteWays(context: StepContext): TemplateResult {
  const { note } = context.step
  return html`<p class="slide-task step-choices">
    <button type="button" class="button" @click=${() => goPastNote(context)}>${note?.goOn}</button>
    <button type="button" class="button" @click=${context.player.next}>${note?.skip}</button>
  </p>`
}

/** What is moved or pressed; where only an answer would show it, a quiet way to have it shown. */
function doing(context: StepContext): TemplateResult {
  const { step, panel, number } = context
  const { kind } = step.task
  const isShown = kind === 'move' || (['guess', 'grade'].includes(kind) && !isDone(context))
  const show = () => showDone(context)
  return html`<section class="slide-task" data-task=${kind} data-done=${step.task.kind === 'free' ? panel.state.answers[number] !== undefined : isDone(context)} aria-label=${step.words.task?.ask ?? nothing}>
    ${task(context)}
    ${kind === 'move' || kind === 'choose' ? viewToggle(panel) : nothing}
    ${isShown ? html`<button type="button" class="button button-quiet slide-show" @click=${show}>${present.show}</button>` : nothing}
  </section>`
}
