import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { ref } from 'lit-html/directives/ref.js'
import { inside } from '../panel/lazy'
import { parts } from '../panel/parts'
import { legend } from '../panel/results/legend'
import { support } from '../panel/support'
import { isQuiet } from '../store/state'
import { legendHeading } from '../words/legend'
import { articlesNamed, player as words } from '../words/story/player'
import { beats } from './beats'
import { isDone, outcomeOf } from './outcome'
import { sources } from './sources'
import { goPastNote, isBeforeNote, type StepContext } from './step-context'
import { stepNavigation, stepWays } from './step-navigation'
import { playedEvents } from './tasks/play'
import { task } from './tasks/task'

/** Whether the page was just opened at a step: then the focus stays where the browser has it. */
let isFirst = true

/** The reader pressed something to come here: the first step, too, is told from its heading. */
export function beginAtTheHeading(): void {
  isFirst = false
}

/** A new step is told from its heading. It is not in the page yet when it is heard of. */
function begin(heading: Element | undefined): void {
  if (!heading) return
  if (!isFirst) {
    queueMicrotask(() => {
      ;(heading as HTMLElement).focus({ preventScroll: true })
      heading.closest('.panel')?.scrollTo({ top: 0 })
      scrollTo({ top: 0 })
    })
  }
  isFirst = false
}

/** One step of the story: what it says, what the reader does, where it comes from, and the way on. */
export function stepCard(told: StepContext): TemplateResult {
  const { beat, step, panel } = told
  const isBefore = isBeforeNote(told)
  return html`<div class="panel story">
    ${inside(panel, parts.notes)}
    ${keyed(
      `${step} ${isBefore}`,
      html`<article class="step" aria-labelledby="step-title">
      ${panel.state.cue.onlyWords ? nothing : html`<p class="step-number">${words.step(step, beats.length)}</p>`}
      <h2 id="step-title" tabindex="-1" ${ref(begin)}>${isBefore ? beat.note?.heading : beat.words.title}</h2>
      ${isBefore ? note(told) : body(told)}
    </article>`,
    )}
    ${panel.state.cue.onlyWords || isBefore || step === beats.length ? support(panel.id) : html`<details class="fold story-support"><summary><h2>${words.support}</h2></summary>${support(panel.id)}</details>`}
    ${panel.state.cue.onlyWords ? nothing : stepWays(told)}
  </div>
  ${stepNavigation(told)}`
}

function note(told: StepContext): TemplateResult {
  const { beat, player } = told
  return html`${beat.note?.text.map(paragraph => html`<p>${paragraph}</p>`)}
    <p class="step-choices">
      <button type="button" class="button" @click=${() => goPastNote(told)}>${beat.note?.goOn}</button>
      <button type="button" class="button" @click=${player.next}>${beat.note?.skip}</button>
    </p>`
}

function body(told: StepContext): TemplateResult {
  const { beat, step, panel } = told
  const { text, picture, task: asked, noTask } = beat.words
  const outcome = isDone(told) ? outcomeOf(told) : null
  return html`${text.map(paragraph => html`<p>${paragraph}</p>`)}
    <p class="unseen">${words.picture}: ${(outcome && beat.pictureAfter?.(outcome)) ?? picture}</p>
    ${
      asked
        ? html`<section class="step-task" aria-label=${asked.ask}>
          <p class="step-ask">${asked.ask}</p>
          ${asked.hint ? html`<p class="chart-note">${asked.hint}</p>` : nothing}
          ${task(told)}
          <p class="step-after" role="status">${outcome ? beat.after(outcome) : nothing}</p>
          ${beat.task.kind === 'play' || beat.task.kind === 'levers' ? playedEvents(told) : nothing}
        </section>`
        : html`<p class="chart-note">${noTask}</p>`
    }
    ${step === 1 ? html`<p class="chart-note">${articlesNamed.picture} ${articlesNamed.points} ${articlesNamed.afresh}</p>` : nothing}
    ${isQuiet(panel.state.cue) ? nothing : html`<details class="fold step-legend"><summary><h3>${legendHeading}</h3></summary>${legend(panel, 'step-legend')}</details>`}
    ${sources(beat.words.claims, panel)}`
}
