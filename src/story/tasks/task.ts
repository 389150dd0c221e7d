import { html, nothing, type TemplateResult } from 'lit-html'
import { readNumber } from '../../lib/read-number'
import type { ParameterId } from '../../model/parameters/registry'
import { grades } from '../../model/simulation/season-event'
import { controlInRow } from '../../panel/control/control'
import { frontControls } from '../../panel/control/front-controls'
import { historyButtons } from '../../panel/history-buttons'
import type { Panel } from '../../panel/panel-state'
import { budgetBar } from '../../panel/results/charts'
import { pictureToggles, viewToggle } from '../../panel/toggles'
import { whole } from '../../words/language'
import { gradeButton } from '../../words/story/inspection'
import { needsWhole, player as words } from '../../words/story/player'
import { comeBack, whatPeopleCanDo } from '../../words/story/yours'
import { lastCard } from '../last-card'
import type { ChooseTask, GradeTask, GuessTask } from '../step'
import type { StepContext } from '../step-context'
import { besideCheck, checkTask } from './check'
import { pickTask } from './pick'
import { besideLevers, leversTask, playTask } from './play'

/**
 * What the reader does at a step, by the kind of its task: no more than stands in sight with what is asked and what came of
 * it. The longer tasks have files of their own.
 */
export function task(context: StepContext): TemplateResult | typeof nothing {
  const { panel, step, player } = context
  const asked = step.task
  switch (asked.kind) {
    case 'none':
      return nothing
    case 'start':
      return html`<button type="button" class="button button-strong step-button" @click=${() => player.answer(1)}>${asked.button}</button>`
    case 'guess':
      return guessTask(context, asked)
    case 'pick':
      return pickTask(context, asked.children)
    case 'check':
      return checkTask(context)
    case 'move':
      return controlInRow(panel, asked.control)
    case 'choose':
      return chooseTask(context, asked)
    case 'play':
      return playTask(context, asked.until)
    case 'grade':
      return gradeTask(context, asked)
    case 'levers':
      return leversTask(context, asked.until)
    case 'free':
      return freeTask(context)
  }
}

/** What else belongs to the task of a step, under what came of it: other ways to look, and what can be tried besides. */
export function besideTask(context: StepContext): TemplateResult | typeof nothing {
  const { panel, step } = context
  const asked = step.task
  switch (asked.kind) {
    case 'check':
      return besideCheck(context)
    case 'move':
      return html`${asked.showsBudget ? budgetBar(panel) : nothing} ${waysToLook(panel)} ${foldedControl(panel, asked.folded)}`
    case 'choose':
      return html`${waysToLook(panel)} ${foldedControl(panel, asked.folded)}`
    case 'levers':
      return besideLevers(context)
    case 'free':
      return besideFree(context)
    default:
      return nothing
  }
}

/** Other ways to look at the children; none where nobody is told apart. */
const waysToLook = (panel: Panel): TemplateResult | typeof nothing =>
  panel.state.cue.plain ? nothing : html`${viewToggle(panel)} ${pictureToggles(panel)}`

/** A second control, a press away. */
const foldedControl = (panel: Panel, control?: ParameterId): TemplateResult | typeof nothing =>
  control
    ? html`<details class="fold step-folded"><summary><h3>${words.moreToTry}</h3></summary>${controlInRow(panel, control)}</details>`
    : nothing

/** A number of the reader's own, given before the answer is shown. Kept for the step; never measured against it. */
function guessTask(
  { player, panel, number, local }: StepContext,
  { words, most }: GuessTask,
): TemplateResult {
  const answer = panel.state.answers[number]
  const [boxId, unitId] = [panel.id('guess'), panel.id('guess-unit')]
  const meant = { min: 0, max: most, step: 1, units: [words.unit, words.unit.replace(/s$/, '')] }
  const write = (event: Event) => {
    const box = event.currentTarget as HTMLInputElement
    box.setCustomValidity('')
    local.drafts.set(number, box.value)
  }
  const show = (event: Event) => {
    event.preventDefault()
    const box = (event.currentTarget as HTMLFormElement).elements.namedItem('guess') as HTMLInputElement
    const read = readNumber(box.value, meant)
    const guess = read.kind === 'number' ? read.value : Number.NaN
    box.setCustomValidity(
      Number.isInteger(guess) && guess >= 0 && guess <= most ? '' : needsWhole(whole(most)),
    )
    if (box.reportValidity()) player.answer(guess)
  }
  return html`<form class="step-guess" novalidate @submit=${show}>
    <label for=${boxId}>${words.label}</label>
    <input id=${boxId} name="guess" type="text" inputmode="numeric" autocomplete="off"
      @input=${write} .value=${local.drafts.get(number) ?? (typeof answer === 'number' ? String(answer) : '')} aria-describedby=${unitId} />
    <span id=${unitId}>${words.unit}<span class="unseen">, 0–${whole(most)}</span></span>
    <button class="button button-strong step-button">${words.show}</button>
  </form>`
}

/** A few values of one control, a button each. */
function chooseTask({ panel, step }: StepContext, { control, choices }: ChooseTask): TemplateResult {
  const value = panel.state.parameters[control]
  return html`<div class="step-choices step-values" role="group" aria-label=${step.words.task?.ask ?? ''}>${choices.map(
    choice => html`<button type="button" class="button" aria-pressed=${choice.value === value}
          @click=${() => panel.actions.setParameter(control, choice.value)}>${choice.name}</button>`,
  )}</div>`
}

/** The four grades, best first: the reader's guess, and beside it the one that was given. */
function gradeTask({ panel, player, number }: StepContext, { given, inWeek }: GradeTask): TemplateResult {
  const guess = panel.state.answers[number]
  return html`<div class="grade-board" role="group" aria-label=${words.grades}>${[...grades].reverse().map(
    grade => html`<button type="button" class="button" aria-pressed=${grade === guess} data-given=${guess !== undefined && grade === given}
      @click=${() => {
        player.answer(grade)
        panel.actions.setWeek(inWeek)
      }}>${gradeButton(grade)}</button>`,
  )}</div>`
}

/** The team comes back, and with it the controls in front. */
const freeTask = (context: StepContext): TemplateResult =>
  isBack(context) ? frontControls(context.panel) : comeBackButton(context)

const isBack = ({ panel, number }: StepContext): boolean => panel.state.answers[number] !== undefined

/** Once the team is back what else can be done with it, and the card; and always what people can do. */
function besideFree(context: StepContext): TemplateResult {
  const { panel } = context
  const { heading, ...ways } = whatPeopleCanDo
  const headingId = panel.id('ways-heading')
  return html`${isBack(context) ? html`${lastCard(context)} ${historyButtons(panel)} ${viewToggle(panel)} ${pictureToggles(panel)}` : nothing}
    <section aria-labelledby=${headingId}><h3 id=${headingId}>${heading}</h3>
      <ul class="step-sentences">${Object.values(ways).map(way => html`<li>${way}</li>`)}</ul>
    </section>`
}

function comeBackButton({ player }: StepContext): TemplateResult {
  const press = ({ currentTarget }: Event) => {
    // The button is about to go: from the heading the next stop is what comes in its place.
    const heading = (currentTarget as HTMLElement | undefined)?.closest('.step')?.querySelector('h2')
    heading?.focus({ preventScroll: true })
    player.answer(1)
  }
  return html`<button type="button" class="button button-strong step-button" @click=${press}>${comeBack}</button>`
}
