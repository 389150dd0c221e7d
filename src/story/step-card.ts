import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { ref } from 'lit-html/directives/ref.js'
import { focusOnHeading } from '../lib/focus'
import { countNames } from '../model/population/allocation'
import { inside } from '../panel/lazy'
import { methodsLink } from '../panel/links'
import type { Panel } from '../panel/panel-state'
import { parts } from '../panel/parts'
import { presentButton } from '../panel/present-button'
import { drawnNames, legend } from '../panel/results/legend'
import { support } from '../panel/support'
import { isQuiet } from '../store/state'
import { whole } from '../words/language'
import { legendHeading } from '../words/legend'
import { articlesNamed, claimLabelNames, reportedMeaning, player as words } from '../words/story/player'
import type { Claim, StepNote } from '../words/story/step-words'
import { claimText } from './claim-text'
import { isDone, outcomeOf } from './outcome'
import type { Task } from './step'
import { goPastNote, isAtNote, type StepContext } from './step-context'
import { stepNavigation, stepWays } from './step-navigation'
import { steps } from './steps'
import { keptAndNow } from './tasks/kept-and-now'
import { playedEvents } from './tasks/play'
import { besideTask, task } from './tasks/task'

/** One step of the story: what it says, what the reader does, where it comes from, and the way on. */
export function stepCard(context: StepContext): TemplateResult {
  const { step, number, panel, onHeading } = context
  const { onlyWords } = panel.state.cue
  const note = isAtNote(context) ? step.note : undefined
  const titleId = panel.id('step-title')
  return html`<div class="panel story">
    ${inside(panel, parts.notes)}
    ${keyed(
      `${number} ${note !== undefined}`,
      html`<article class="step" aria-labelledby=${titleId}>
      ${onlyWords ? nothing : html`<p class="step-number">${words.step(number, steps.length)}</p>`}
      <h2 id=${titleId} tabindex="-1" ${ref(onHeading)}>${note?.heading ?? step.words.title}</h2>
      ${onlyWords || panel.state.view === 'embed' ? nothing : presentButton(panel)}
      ${note ? noteBody(context, note) : stepBody(context)}
    </article>`,
    )}
    ${step.isCloseToHome ? support(panel.id) : html`<details class="fold story-support"><summary><h2>${words.support}</h2></summary>${support(panel.id)}</details>`}
    ${onlyWords ? nothing : html`${stepWays(context)} ${countsOf(panel)}`}
  </div>
  ${stepNavigation(context)}`
}

/** Every count, for whoever reads them off the page: the table that has them elsewhere is not in a step. */
const countsOf = ({ counts }: Panel): TemplateResult =>
  html`<p hidden>${countNames.map(
    name => html`<data data-count=${name} value=${counts[name]}>${whole(counts[name])}</data> `,
  )}</p>`

/**
 * What to call with the heading of each step once it is in the page (and with nothing once it is taken out): the focus
 * goes to it, and the panel and the page are scrolled to their top. `skipsFirst`: the first heading is left alone.
 */
export function createHeadingFocus(skipsFirst: boolean): (heading: Element | undefined) => void {
  let skipsNext = skipsFirst
  return heading => {
    if (!heading) return
    // Called while the template is still being drawn, before the heading can take the focus.
    if (!skipsNext)
      queueMicrotask(() => {
        heading.closest('.panel')?.scrollTo({ top: 0 })
        scrollTo({ top: 0 })
        focusOnHeading(heading as HTMLElement)
      })
    skipsNext = false
  }
}

function noteBody(context: StepContext, note: StepNote): TemplateResult {
  return html`${note.text.map(paragraph => html`<p>${paragraph}</p>`)}
    <p class="step-choices">
      <button type="button" class="button" @click=${() => goPastNote(context)}>${note.goOn}</button>
      <button type="button" class="button" @click=${context.player.next}>${note.skip}</button>
    </p>`
}

function stepBody(context: StepContext): TemplateResult {
  const { step, number, panel } = context
  const { text, more, picture, task: asked, noTask, claims } = step.words
  const outcome = isDone(context) ? outcomeOf(context) : null
  const said = outcome && step.after ? step.after(outcome) : ''
  // What stands at a step that is come back to is nothing new.
  panel.sayBeside(said, context.local.saidAt === number)
  context.local.saidAt = number
  context.sight.follow(panel.state.inGesture || panel.state.playing)
  return html`${text.map(paragraph => html`<p>${paragraph}</p>`)}
    <p class="unseen">${words.picture}: ${(outcome && step.pictureAfter?.(outcome)) ?? picture}</p>
    ${
      asked
        ? html`<section class="step-task" data-done=${outcome !== null} aria-label=${asked.ask}>
          <div class="step-doing" ${ref(context.sight.onTask)}>
            <p class="step-ask">${asked.ask}</p>
            ${task(context)}
            <div class="step-after">${outcome && step.task.kind === 'levers' ? keptAndNow(outcome) : said}</div>
          </div>
          ${asked.hint && !(outcome && isAskedOnce(step.task)) ? html`<p class="chart-note">${asked.hint}</p>` : nothing}
          ${besideTask(context)}
          ${step.task.kind === 'levers' ? playedEvents(context) : nothing}
        </section>`
        : html`<p class="chart-note">${noTask}</p>`
    }
    ${more ? moreWords(more, outcome !== null || !asked) : nothing}
    ${number === 1 ? html`<p class="chart-note">${articlesNamed.picture} ${articlesNamed.points} ${articlesNamed.afresh}</p>` : nothing}
    ${isQuiet(panel.state.cue) ? drawnNames(panel) : html`<details class="fold step-legend"><summary><h3>${legendHeading}</h3></summary>${legend(panel, 'step-legend')}</details>`}
    ${sources(context, claims)}`
}

/** Whether a task is asked once: what helps with it has no more to say when it is done. */
const isAskedOnce = ({ kind }: Task): boolean => kind === 'start' || kind === 'guess' || kind === 'pick'

/** What does not fit before the task: open to read once it is done, and a press away until then. */
const moreWords = (more: readonly string[], isDone: boolean): TemplateResult =>
  isDone
    ? html`${more.map(paragraph => html`<p>${paragraph}</p>`)}`
    : html`<details class="fold step-more"><summary><h3>${words.more}</h3></summary>${more.map(paragraph => html`<p>${paragraph}</p>`)}</details>`

/** What a step claims, each with its label, and the figures behind it: one press away. */
function sources({ panel }: StepContext, claims: readonly Claim[]): TemplateResult {
  const isReported = claims.some(({ label }) => label === 'reported')
  return html`<details class="fold step-sources">
    <summary><h3>${words.sources}</h3></summary>
    <ul>${claims.map(claim => html`<li>${claimText(claim)}</li>`)}</ul>
    ${isReported ? html`<p class="chart-note">${claimLabelNames.reported}: ${reportedMeaning}</p>` : nothing}
    ${methodsLink(panel)}
  </details>`
}
