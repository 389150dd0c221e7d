import { html, type TemplateResult } from 'lit-html'
import { budgetShares } from '../model/budget'
import { budgetArithmetic, budgetSentence, budget as words } from '../words/budget'
import { unitShort } from '../words/units'
import { bar } from './bar'
import { badgedHeading } from './evidence-fold'
import type { Panel } from './panel-state'

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
