import { scaleLinear } from 'd3-scale'
import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { leftForAgency, leftForAnotherCouncil, leftTheWork } from '../../figures/leaving'
import { agencyCostAYear, employedCostAYear } from '../../figures/one-council'
import { defaultPreset } from '../../figures/presets'
import type { Leaving } from '../../model/steady/settled'
import { budgetShares } from '../../model/steady/team'
import { isAsPreset } from '../../store/settings'
import { tenths } from '../../words/language'
import { inPounds, pounds, poundsSentence, pricesSentence } from '../../words/pounds'
import {
  budgetArithmetic,
  budgetSentence,
  leavingSentence,
  leavingSplit,
  leavingWords,
  type Spending,
  spareCapacityHeading,
  spareCapacitySentence,
  budget as words,
} from '../../words/results'
import { badgedHeading } from '../badge'
import type { Panel, PartBody } from '../panel-state'
import { percent } from '../percent'

/** What is inside the results: spare capacity, the budget, why people leave. With all that draws them, fetched late. */
export const resultsCharts: PartBody = panel =>
  html`${spareCapacity(panel)} ${budgetBar(panel)} ${whyTheyLeave(panel)}`

/** Places for children that are not taken, or how long the wait is. */
function spareCapacity({ settled, id }: Panel): TemplateResult {
  const heading = id('room-heading')
  return html`<section class="chart" aria-labelledby=${heading}>
  ${badgedHeading(heading, spareCapacityHeading, 'modelled')}
  <p>${spareCapacitySentence(settled.roomToSpare, settled.queue, settled.waitWeeks)}</p>
</section>`
}

/** One budget: permanent staff, and agency workers at their price, inside it. In posts, or in pounds at one council's prices. */
export function budgetBar({ state, settled, actions, id }: Panel): TemplateResult {
  const heading = id('budget-heading')
  const { team } = settled
  const { price } = state.parameters
  const { permanent, agency, unspent } = budgetShares(team, price)
  const parts = [
    { look: 'permanent', name: words.permanent, value: permanent },
    { look: 'agency', name: words.agency, value: agency },
    { look: 'unspent', name: words.unspent, value: unspent },
  ]
  const spending = { permanent, agency: team.agency, price, spent: permanent + agency, posts: team.budget }
  return html`<section class="chart" aria-labelledby=${heading}>
    <div class="budget-head">
      ${badgedHeading(heading, words.heading, 'modelled')}
      <button type="button" class="button" aria-pressed=${state.pounds}
        @click=${() => actions.change({ pounds: !state.pounds })}>${pounds.name}</button>
    </div>
    ${bar(parts, team.budget, state.pounds ? posts => inPounds(posts * employed) : words.inPosts)}
    ${team.budget > 0 ? html`<p>${state.pounds ? spendingInPounds(spending) : budgetSentence(spending)}</p>` : html`<p>${words.none}</p>`}
    ${state.pounds ? pricesInWords(price) : nothing}
    <p class="chart-note">${budgetArithmetic}</p>
  </section>`
}

const employed = employedCostAYear.value

/** A post is an employed worker for a year: an agency worker costs as many of those as the price says, here as in posts. */
const spendingInPounds = ({ permanent, agency, spent, posts }: Spending): string =>
  poundsSentence({ permanent, agency, spent: spent * employed, budget: posts * employed })

/** Whose prices they are, what they are, and what is not in them. */
const pricesInWords = (price: number): TemplateResult =>
  html`<p class="chart-note">${pounds.label} ${pricesSentence({ employed, agency: agencyCostAYear.value, price })} ${pounds.leftOut}</p>`

/** Why permanent staff leave: the everyday leavers split as published, and what the settings add. */
function whyTheyLeave({ state, settled, id }: Panel): TemplateResult {
  const heading = id('leaving-heading')
  return html`<section class="chart" aria-labelledby=${heading}>
    ${badgedHeading(heading, leavingWords.heading, 'modelled')}
    ${Number.isFinite(settled.waitWeeks) ? reasons(settled.leaving, isAsPreset({ ...state, place: null }, defaultPreset)) : html`<p>${leavingWords.nobody}</p>`}
  </section>`
}

/** The bar is never shorter than this, so that more leaving makes a longer bar. % of staff a year. */
const usualMost = 25

function reasons({ base, poaching, strain, total }: Leaving, isEngland: boolean): TemplateResult {
  const published = leftTheWork.value + leftForAnotherCouncil.value + leftForAgency.value
  const share = (value: number) => (100 * base * value) / published
  const parts = [
    { look: 'left', name: leavingWords.leftTheWork, value: share(leftTheWork.value) },
    { look: 'council', name: leavingWords.anotherCouncil, value: share(leftForAnotherCouncil.value) },
    { look: 'to-agency', name: leavingWords.agency, value: share(leftForAgency.value) },
    { look: 'poaching', name: leavingWords.poaching, value: 100 * poaching },
    { look: 'strain', name: leavingWords.strain, value: 100 * strain },
  ]
  const said = {
    total: 100 * total,
    base: 100 * base,
    poaching: 100 * poaching,
    strain: 100 * strain,
    isEngland,
  }
  return html`${bar(parts, Math.max(usualMost, 100 * total), value => `${tenths(value)} %`)}
    <p>${leavingSentence(said)}</p>
    <p class="chart-note">${leavingSplit(leftTheWork.value, leftForAnotherCouncil.value, leftForAgency.value)} ${leavingWords.rest}</p>`
}

/** One part of a stacked bar. `look` is its class: colour and pattern. */
interface BarPart {
  readonly look: string
  readonly name: string
  readonly value: number
}

/** Parts side by side on a scale from 0 to `total`, and the same in words below: colour is never the only sign. */
function bar(parts: readonly BarPart[], total: number, say: (value: number) => string): TemplateResult {
  const along = scaleLinear([0, Math.max(total, 1e-9)], [0, 100]).clamp(true)
  let start = 0
  const places = parts.map(part => {
    const from = start
    start += part.value
    return { part, from: along(from), width: Math.max(0, along(start) - along(from)) }
  })
  return html`<svg class="bar" aria-hidden="true" focusable="false">
      <rect class="bar-ground" x="0" y="0" width="100%" height="14" rx="2" />
      ${places.map(({ part, from, width }) => svg`<rect class="bar-part part-${part.look}" x=${percent(from)} y="0" width=${percent(width)} height="14" />`)}
    </svg>
    <ul class="bar-key">${parts.map(
      part => html`<li><svg class="swatch" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false"><rect
        class="part-${part.look}" width="10" height="10" rx="2" /></svg>
        <span>${part.name}</span> <span class="bar-value">${say(part.value)}</span></li>`,
    )}</ul>`
}
