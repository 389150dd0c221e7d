import { html, type TemplateResult } from 'lit-html'
import { leftForAgency, leftForAnotherCouncil, leftTheWork } from '../../figures/workforce'
import type { Leaving } from '../../model/steady/settled'
import { budgetShares } from '../../model/steady/team'
import { unitShort } from '../../words/language'
import {
  budgetArithmetic,
  budgetSentence,
  leavingSentence,
  leavingWords,
  roomHeading,
  roomSentence,
  budget as words,
} from '../../words/results'
import { badgedHeading } from '../evidence-fold'
import type { Panel, PartBody } from '../panel-state'
import { bar } from './bar'
/** What is inside the results: room to spare, the budget, why people leave. With all that draws them, fetched later. */
export const resultsCharts: PartBody = panel =>
  html`${room(panel)} ${budgetBar(panel)} ${whyTheyLeave(panel)}`

/** Room to spare: places for children that are not taken, or how long the wait is. */
export const room = ({
  settled,
}: Panel): TemplateResult => html`<section class="chart" aria-labelledby="room-heading">
  ${badgedHeading('room-heading', roomHeading, 'workedOut')}
  <p>${roomSentence(settled.roomToSpare, settled.queue, settled.waitWeeks)}</p>
</section>`

/** One budget: permanent staff, and agency workers at their price, inside it. All in posts. */
export function budgetBar({ state, settled }: Panel): TemplateResult {
  const { team } = settled
  const { price } = state.parameters
  const { permanent, agency, unspent } = budgetShares(team, price)
  const parts = [
    { look: 'permanent', name: words.permanent, value: permanent },
    { look: 'agency', name: words.agency, value: agency },
    { look: 'unspent', name: words.unspent, value: unspent },
  ]
  return html`<section class="chart" aria-labelledby="budget-heading">
    ${badgedHeading('budget-heading', words.heading, 'workedOut')}
    ${bar(parts, team.budget, ` ${unitShort.posts}`)}
    <p>${team.budget > 0 ? budgetSentence(permanent, team.agency, price, permanent + agency, team.budget) : words.none}</p>
    <p class="chart-note">${budgetArithmetic}</p>
  </section>`
}

/** The bar is never shorter than this, so that more leaving makes a longer bar. % of staff a year. */
const usualMost = 25

/** Why permanent staff leave: the everyday leavers split as published, and what the settings add. */
export function whyTheyLeave({ settled }: Panel): TemplateResult {
  return html`<section class="chart" aria-labelledby="leaving-heading">
    ${badgedHeading('leaving-heading', leavingWords.heading, 'workedOut')}
    ${Number.isFinite(settled.waitWeeks) ? reasons(settled.leaving) : html`<p>${leavingWords.nobody}</p>`}
  </section>`
}

function reasons({ base, poaching, strain, total }: Leaving): TemplateResult {
  const published = leftTheWork.value + leftForAnotherCouncil.value + leftForAgency.value
  const share = (value: number) => (100 * base * value) / published
  const parts = [
    { look: 'left', name: leavingWords.leftTheWork, value: share(leftTheWork.value) },
    { look: 'council', name: leavingWords.anotherCouncil, value: share(leftForAnotherCouncil.value) },
    { look: 'to-agency', name: leavingWords.agency, value: share(leftForAgency.value) },
    { look: 'poaching', name: leavingWords.poaching, value: 100 * poaching },
    { look: 'strain', name: leavingWords.strain, value: 100 * strain },
  ]
  const said = { total: 100 * total, base: 100 * base, poaching: 100 * poaching, strain: 100 * strain }
  return html`${bar(parts, Math.max(usualMost, 100 * total), ' %')}
    <p>${leavingSentence(said)}</p>
    <p class="chart-note">${leavingWords.split} ${leavingWords.rest}</p>`
}
