import { html, type TemplateResult } from 'lit-html'
import type { StepId } from '../../store/story-steps'
import { claimSaid, sourcesOf } from '../../story/claim-text'
import { type RoomQuestion, roomQuestion } from '../../story/room-questions'
import { questionnaire as words } from '../../words/plan/questionnaire'
import { bandNames } from '../../words/room/questions'
import { figureSaid } from '../../words/room/room'

/** The questions of the sheet: those of the story whose figures a session comes back to. */
const asked: readonly StepId[] = [
  'dugout',
  'foreheads',
  'team',
  'deploy',
  'savings',
  'golden-hello',
  'inspection',
  'yours',
]

const questions = asked.map(id => roomQuestion(id)).filter(question => question !== undefined)

/** The sheet that everyone fills in before and after: two squares for each band. */
export const sheetText = (): TemplateResult => html`<p>${words.introduction}</p>
  <ol class="plan-sheet">
    ${questions.map(question => html`<li><p>${question.supposed ?? ''} ${question.ask}</p>${bandsOf(question)}</li>`)}
    ${words.open.map(open => html`<li><p>${open}</p><div class="plan-lines"></div></li>`)}
  </ol>`

const bandsOf = ({ edges }: RoomQuestion): TemplateResult =>
  html`<ul class="plan-bands">${bandNames(edges).map(
    name =>
      html`<li><span class="plan-square" aria-hidden="true"></span><span class="plan-square" aria-hidden="true"></span> ${name}</li>`,
  )}</ul>`

/** What the figures are, each with its label and its source. */
export const answersText = (): TemplateResult => html`<p>${words.answers}</p>
  <ol class="plan-answers">${questions.map(
    ({ figure, unit, isModelled, claims }) =>
      html`<li><strong>${figureSaid(figure, isModelled)} ${unit}.</strong> ${claims.map(claim => html`${claimSaid(claim)} `)}
        ${sourcesOf(claims)}</li>`,
  )}</ol>
  <p>${words.noAnswers}</p>`
