import { html, nothing, type TemplateResult } from 'lit-html'
import { writeLink } from '../../store/link/link'
import { defaultSettings } from '../../store/settings'
import { type StepId, stepIds } from '../../store/story-steps'
import { askedSteps, roomQuestion } from '../../story/room-questions'
import { stepAt } from '../../story/steps'
import { choose, room as words } from '../../words/room/room'

/** The link of a question in one of its two views. */
export const questionLink = (view: 'teach' | 'ask', ask: StepId): string =>
  writeLink({ ...defaultSettings(view), ask })

/** Every question there is, by its step, as links that open it in the same view. */
export const questionsList = (view: 'teach' | 'ask'): TemplateResult =>
  html`<ol class="questions-list">${askedSteps.map(
    step => html`<li value=${stepIds.indexOf(step) + 1}>
    <a href=${questionLink(view, step)}>${titleOf(step)}</a>
    <p>${roomQuestion(step)?.ask}</p>
  </li>`,
  )}</ol>`

/** In the place of a question where a link gives none, or a step that has none: says so, and which there are. */
export const chooseQuestion = (
  view: 'teach' | 'ask',
  asked: StepId | null,
): TemplateResult => html`<h1>${choose.heading}</h1>
  <p class="own-lead">${asked ? choose.noNumber(titleOf(asked)) : choose.none}</p>
  ${questionsList(view)}
  ${planWay()}`

/** The other questions, folded away; for whoever leads the session the plan too. */
export const otherQuestions = (
  view: 'teach' | 'ask',
): TemplateResult => html`<details class="fold questions-fold">
    <summary><h2>${words.others}</h2></summary>
    ${questionsList(view)}
  </details>
  ${view === 'teach' ? planWay() : nothing}`

const planWay = (): TemplateResult =>
  html`<p><a href=${writeLink(defaultSettings('plan'))}>${words.plan}</a></p>`

const titleOf = (step: StepId): string => stepAt(stepIds.indexOf(step) + 1).words.title
