import { html, type TemplateResult } from 'lit-html'
import { budgetArithmetic, budgetSentence, budget as words } from '../words/budget'
import { unitShort } from '../words/units'
import { bar } from './bar'
import { evidenceBadge } from './evidence-fold'
import type { Panel } from './panel-state'

const tenth = (value: number): number => Math.round(value * 10) / 10

/** One budget: permanent staff, and agency workers at their price, inside it. All in posts. */
export function budgetBar({ state, settled }: Panel): TemplateResult {
  const { budget, established, newlyQualified, agency } = settled.team
  const { price } = state.parameters
  const permanent = established + newlyQualified
  const agencyCost = agency * price
  const parts = [
    { look: 'permanent', name: words.permanent, value: tenth(permanent) },
    { look: 'agency', name: words.agency, value: tenth(agencyCost) },
    { look: 'unspent', name: words.unspent, value: tenth(Math.max(0, budget - permanent - agencyCost)) },
  ]
  return html`<section class="chart" aria-labelledby="budget-heading">
    <h3 id="budget-heading">${words.heading} ${evidenceBadge('workedOut')}</h3>
    ${bar(parts, budget, ` ${unitShort.posts}`)}
    <p>${budget > 0 ? budgetSentence(permanent, agency, price, permanent + agencyCost, budget) : words.none}</p>
    <p class="chart-note">${budgetArithmetic}</p>
  </section>`
}
