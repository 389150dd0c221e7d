import { html, nothing, type TemplateResult } from 'lit-html'
import { grades } from '../../model/simulation/season-event'
import { control } from '../../panel/control/control'
import { frontControls } from '../../panel/control/front-controls'
import { readNumber } from '../../panel/control/number-box'
import { historyButtons } from '../../panel/history-buttons'
import { budgetBar } from '../../panel/results/charts'
import { pictureToggles, viewToggle } from '../../panel/toggles'
import { whole } from '../../words/language'
import { gradeButton } from '../../words/story/inspection'
import { needsWhole, player as words } from '../../words/story/player'
import { comeBack, whatPeopleCanDo } from '../../words/story/yours'
import { lastCard } from '../last-card'
import type { ChooseTask, GradeTask, GuessTask } from '../step'
import type { StepContext } from '../step-context'
import { checkTask } from './check'
import { pickTask } from './pick'
import { leversTask, playTask } from './play'

/** What the reader does at a step, by the kind of its task. The longer tasks have files of their own. */
export function task(context: StepContext): TemplateResult | typeof nothing {
  const { panel, step, player } = context
  const asked = step.task
  switch (asked.kind) {
    case 'none':
      return nothing
    case 'start':
      return html`<button type="button" class="button button-strong" @click=${() => player.answer(1)}>${asked.button}</button>`
    case 'guess':
      return guessTask(context, asked)
    case 'pick':
      return pickTask(context, asked.children)
    case 'check':
      return checkTask(context)
    case 'move':
      return html`${control(panel, asked.control)}
        ${asked.folded ? html`<details class="fold step-folded"><summary><h3>${words.moreToTry}</h3></summary>${control(panel, asked.folded)}</details>` : nothing}
        ${asked.showsBudget ? budgetBar(panel) : nothing} ${viewToggle(panel)} ${pictureToggles(panel)}`
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

/** A number of the reader's own, given before the answer is shown. Kept for the step; never measured against it. */
function guessTask(
  { player, panel, number, local }: StepContext,
  { words, most }: GuessTask,
): TemplateResult {
  const answer = panel.state.answers[number]
  const [boxId, unitId] = [panel.id('guess'), panel.id('guess-unit')]
  const write = (event: Event) => {
    const box = event.currentTarget as HTMLInputElement
    box.setCustomValidity('')
    local.drafts.set(number, box.value)
  }
  const show = (event: Event) => {
    event.preventDefault()
    const box = (event.currentTarget as HTMLFormElement).elements.namedItem('guess') as HTMLInputElement
    const guess = readNumber(box.value)
    box.setCustomValidity(
      Number.isInteger(guess) && guess >= 0 && guess <= most ? '' : needsWhole(whole(most)),
    )
    if (box.reportValidity()) player.answer(guess)
  }
  return html`<form class="step-guess" novalidate @submit=${show}>
    <label for=${boxId}>${words.label}</label>
    <input id=${boxId} name="guess" type="text" inputmode="numeric" autocomplete="off"
      @input=${write} .value=${local.drafts.get(number) ?? (answer === undefined ? '' : String(answer))} aria-describedby=${unitId} />
    <span id=${unitId}>${words.unit}<span class="unseen">, 0–${whole(most)}</span></span>
    <button class="button button-strong">${words.show}</button>
  </form>`
}

/** A few values of one control, a button each. */
function chooseTask({ panel, step }: StepContext, { control, choices }: ChooseTask): TemplateResult {
  const value = panel.state.parameters[control]
  return html`<div class="step-choices" role="group" aria-label=${step.words.task?.ask ?? ''}>${choices.map(
    choice => html`<button type="button" class="button" aria-pressed=${choice.value === value}
          @click=${() => panel.actions.setParameter(control, choice.value)}>${choice.name}</button>`,
  )}</div> ${pictureToggles(panel)}`
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

/** The team comes back, and with it the controls in front; and what people can do. */
function freeTask(context: StepContext): TemplateResult {
  const { panel, number } = context
  const { heading, ...ways } = whatPeopleCanDo
  const isBack = panel.state.answers[number] !== undefined
  const headingId = panel.id('ways-heading')
  return html`${isBack ? html`${viewToggle(panel)} ${pictureToggles(panel)} ${frontControls(panel)} ${historyButtons(panel)} ${lastCard(context)}` : comeBackButton(context)}
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
  return html`<button type="button" class="button button-strong" @click=${press}>${comeBack}</button>`
}
