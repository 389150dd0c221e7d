import { html, nothing, type TemplateResult } from 'lit-html'
import { councilSpread } from '../../figures/council-spread'
import { evidenceBadge } from '../../panel/badge'
import { writeLink } from '../../store/link/link'
import { defaultSettings } from '../../store/settings'
import type { StepId } from '../../store/story-steps'
import { claimSaid, sourcesOf } from '../../story/claim-text'
import { claimsOf } from '../../story/room-questions'
import { questionFigures } from '../../words/places/six-questions'
import {
  budgetAfter,
  budgetIntroduction,
  budgetQuestions,
  comparedCut,
  spreadSaid,
} from '../../words/plan/budget'
import { planPage } from '../../words/plan/page'
import { briefingLink } from '../../words/use-this'

/** What England's figure is for each question: the claims of a step of the story that rest on these figures. */
const compared: Readonly<
  Record<keyof typeof budgetQuestions, readonly (readonly [step: StepId, ...figures: string[]])[]>
> = {
  caseload: [['game', 'caseload']],
  leaving: [
    ['yours', 'leaving'],
    ['golden-hello', 'vacancies', 'agencyCover'],
  ],
  again: [['foreheads', 'notInNeed', 'reReferrals']],
  referrals: [['deploy', 'referralSources']],
  cut: [['savings', 'cutAsOpened', 'draws', 'absorbedShare']],
  split: [['savings', 'spendingSplit']],
}

/** How far councils lie apart, where a question is about that: from the lowest twentieth to the highest. */
const spreads: { readonly [name in keyof typeof budgetQuestions]?: readonly (keyof typeof spreadSaid)[] } = {
  caseload: ['casesForEachWorker'],
  leaving: ['turnover', 'vacancies'],
}

const names = Object.keys(budgetQuestions) as (keyof typeof budgetQuestions)[]

/** What stands under each question of one council, where one is chosen. */
export type OwnFigures = {
  readonly council: string
  readonly figures: Readonly<Record<keyof typeof budgetQuestions, readonly string[]>>
} | null

/** The six questions, each with England's figure for comparison; a council's own, where one is chosen, before it. */
export const budgetText = (
  own: OwnFigures,
): TemplateResult => html`<p>${budgetIntroduction} ${own ? questionFigures.how(own.council) : nothing}
    ${own ? nothing : html`<a href=${writeLink(defaultSettings('briefing'))}>${briefingLink}</a>`}</p>
  <ol class="plan-budget">${names.map(name => budgetQuestion(name, own?.figures[name] ?? null))}</ol>
  <p>${budgetAfter}</p>`

function budgetQuestion(name: keyof typeof budgetQuestions, own: readonly string[] | null): TemplateResult {
  const claims = compared[name].flatMap(([step, ...figures]) => claimsOf(step, figures))
  return html`<li>
    <p class="plan-question">${budgetQuestions[name]}</p>
    ${own ? html`<p class="plan-own">${own.join(' ')}</p>` : nothing}
    <p class="plan-small">${name === 'cut' ? comparedCut : planPage.england}</p>
    <ul>${claims.map(claim => html`<li>${claimSaid(claim)}</li>`)}
      ${spreads[name]?.map(id => html`<li>${spreadOf(id)} ${evidenceBadge('workedOut')}</li>`)}</ul>
    ${sourcesOf(claims)}
  </li>`
}

function spreadOf(id: keyof typeof spreadSaid): string {
  const { percentiles } = councilSpread[id]
  return spreadSaid[id](percentiles[5], percentiles[95])
}
