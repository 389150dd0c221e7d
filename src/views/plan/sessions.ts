import { html, nothing, type TemplateResult } from 'lit-html'
import { slideText } from '../../store/link/slide-text'
import { defaultSettings } from '../../store/settings'
import type { State } from '../../store/state'
import { type StepId, stepIds } from '../../store/story-steps'
import { roomQuestion } from '../../story/room-questions'
import { stepAt } from '../../story/steps'
import { discussion } from '../../words/plan/discussion'
import { exerciseWords } from '../../words/plan/exercises'
import { type PlanSection, planSections, planPage as words } from '../../words/plan/page'
import {
  exerciseOpened,
  type PlanTarget,
  questionOpened,
  type SessionPart,
  stepOpened,
} from '../../words/plan/sessions'
import { questionLink } from '../room/questions-list'
import { type ExerciseName, exerciseLink, exerciseSaid, exerciseSettings } from './exercises'
import { presentFromPlan } from './plan-way'

/** A session: what presents its steps and exercises, and a table of its parts, with what to ask and what to open. */
export function sessionText(
  state: State,
  section: PlanSection,
  parts: readonly SessionPart[],
): TemplateResult {
  const slides = sessionSlides(parts)
  const minutesBefore = (index: number): number =>
    parts.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0)
  return html`<p class="plan-links"><a href=${presentFromPlan(state, slides, section)}>${words.presentThis}</a></p>
    <table class="plan-session">
    <caption class="unseen">${planSections[section]}</caption>
    <thead><tr><th scope="col">${words.minutes}</th><th scope="col">${words.what}</th></tr></thead>
    <tbody>${parts.map(
      ({ minutes, does, ask, opens = [] }, index) => html`<tr>
        <td class="plan-minutes">${minutes}<span class="plan-clock">${words.fromTo(minutesBefore(index), minutesBefore(index + 1))}</span></td>
        <td><p>${does}</p>
          ${opens.length > 0 ? html`<ul class="plan-links">${opens.map(target => html`<li>${opened(target, state, section)}</li>`)}</ul>` : nothing}
          ${ask ? html`<p class="plan-ask">“${ask}”</p>` : nothing}</td>
      </tr>`,
    )}</tbody>
  </table>`
}

/** The slides of a session in their order: each step, and each exercise as it begins and as it ends. */
export const sessionSlides = (parts: readonly SessionPart[]): string[] =>
  parts.flatMap(({ opens = [] }) => opens.flatMap(slidesOf))

function slidesOf(target: PlanTarget): string[] {
  if ('step' in target) return [slideText({ ...defaultSettings(), step: numberOf(target.step) })]
  if ('exercise' in target) {
    const name = target.exercise as ExerciseName
    return [slideText(exerciseSettings(name, 'from')), slideText(exerciseSettings(name, 'to'))]
  }
  return []
}

function opened(target: PlanTarget, state: State, section: PlanSection): TemplateResult {
  if ('section' in target) return html`<a href=${`#${target.section}`}>${planSections[target.section]}</a>`
  if ('exercise' in target) {
    const name = target.exercise as ExerciseName
    return html`<a href=${exerciseLink(name)}>${exerciseOpened(exerciseWords[name].title)}</a> <span>${exerciseSaid(name)}</span>`
  }
  if ('discuss' in target)
    return html`<span>${discussion[target.discuss]?.map(question => html`<span class="plan-ask">“${question}”</span> `)}</span>`
  if ('question' in target) {
    const { step, ask } = roomQuestion(target.question as StepId)!
    return html`<a href=${questionLink({ ...state, view: 'teach' }, step, `#${section}`)}>${questionOpened(ask)}</a>`
  }
  const { title } = stepAt(numberOf(target.step)).words
  return html`<a href=${presentFromPlan(state, slidesOf(target), section)}>${stepOpened(title)}</a>`
}

const numberOf = (step: string): number => stepIds.indexOf(step as StepId) + 1
