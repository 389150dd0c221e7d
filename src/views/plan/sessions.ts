import { html, nothing, type TemplateResult } from 'lit-html'
import { stepIds } from '../../store/story-steps'
import { stepAt } from '../../story/steps'
import { exerciseWords } from '../../words/plan/exercises'
import { planSections, planPage as words } from '../../words/plan/page'
import type { PlanTarget, SessionPart } from '../../words/plan/sessions'
import { questionOpened, stepOpened } from '../../words/plan/sessions'
import { questionLink } from '../room/questions-list'
import { type ExerciseName, exerciseLink, stepLink } from './exercises'

/** A session as a table: its parts one after another, with what to ask and what to open. */
export const sessionTable = (
  parts: readonly SessionPart[],
  caption: string,
): TemplateResult => html`<table class="plan-session">
  <caption class="unseen">${caption}</caption>
  <thead><tr><th scope="col">${words.minutes}</th><th scope="col">${words.what}</th></tr></thead>
  <tbody>${parts.map(
    ({ minutes, does, ask, opens = [] }) => html`<tr>
      <td class="plan-minutes">${minutes}</td>
      <td><p>${does}</p>
        ${ask ? html`<p class="plan-ask">“${ask}”</p>` : nothing}
        ${opens.length > 0 ? html`<ul class="plan-links">${opens.map(target => html`<li>${opened(target)}</li>`)}</ul>` : nothing}</td>
    </tr>`,
  )}</tbody>
</table>`

function opened(target: PlanTarget): TemplateResult {
  if ('section' in target) return html`<a href=${`#${target.section}`}>${planSections[target.section]}</a>`
  if ('exercise' in target) {
    const name = target.exercise as ExerciseName
    return html`<a href=${exerciseLink(name)}>${exerciseWords[name].title}</a>`
  }
  const id = 'step' in target ? target.step : target.question
  const step = stepIds.find(one => one === id)!
  const { title } = stepAt(stepIds.indexOf(step) + 1).words
  return 'step' in target
    ? html`<a href=${stepLink(step)}>${stepOpened(title)}</a>`
    : html`<a href=${questionLink('teach', step)}>${questionOpened(title)}</a>`
}
