import { html, nothing, type TemplateResult } from 'lit-html'
import { writeLink } from '../../store/link/link'
import type { Settings } from '../../store/settings'
import { type StepId, stepIds } from '../../store/story-steps'
import { askedSteps, roomQuestion } from '../../story/room-questions'
import { stepAt } from '../../story/steps'
import { choose, room as words } from '../../words/room/room'
import { linkToPlan } from '../plan/plan-way'

/** Settings with one of the two views of a question. */
export type AskingSettings = Settings & { readonly view: 'teach' | 'ask' }

/** The link of a question in the view of the settings. `hash`: where in the plan it is opened from. */
export const questionLink = (settings: AskingSettings, ask: StepId, hash: string): string =>
  writeLink({ ...settings, ask }) + hash

/** Every question there is, by its step, as links that open it in the same view. */
export const questionsList = (settings: AskingSettings, hash: string): TemplateResult =>
  html`<ol class="questions-list">${askedSteps.map(
    step => html`<li value=${stepIds.indexOf(step) + 1}>
    <a href=${questionLink(settings, step, hash)}>${titleOf(step)}</a>
    <p>${roomQuestion(step)?.ask}</p>
  </li>`,
  )}</ol>`

/** In the place of a question where a link gives none, or a step that has none: says so, and which there are. */
export const chooseQuestion = (settings: AskingSettings): TemplateResult => html`<h1>${choose.heading}</h1>
  <p class="own-lead">${settings.ask ? choose.noNumber(titleOf(settings.ask)) : choose.none}</p>
  ${questionsList(settings, location.hash)}
  ${planWay(settings)}`

/** The other questions, folded away; for whoever leads the session the plan too. */
export const otherQuestions = (
  settings: AskingSettings,
): TemplateResult => html`<details class="fold questions-fold">
    <summary><h2>${words.others}</h2></summary>
    ${questionsList(settings, location.hash)}
  </details>
  ${settings.view === 'teach' ? planWay(settings) : nothing}`

/** To the plan, to where the question was opened from. */
const planWay = (settings: Settings): TemplateResult =>
  html`<p><a href=${linkToPlan(settings, location.hash) ?? writeLink({ ...settings, view: 'plan' })}>${words.plan}</a></p>`

const titleOf = (step: StepId): string => stepAt(stepIds.indexOf(step) + 1).words.title
