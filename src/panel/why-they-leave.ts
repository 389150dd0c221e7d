import { html, type TemplateResult } from 'lit-html'
import { leftForAgency, leftForAnotherCouncil, leftTheWork } from '../figures/workforce'
import type { Leaving } from '../model/settled'
import { leavingSentence, leavingWords as words } from '../words/why-they-leave'
import { bar } from './bar'
import { badgedHeading } from './evidence-fold'
import type { Panel } from './panel-state'

/** The bar is never shorter than this, so that more leaving makes a longer bar. % of staff a year. */
const usualMost = 25

/** Why permanent staff leave: the everyday leavers split as published, and what the settings add. */
export function whyTheyLeave({ settled }: Panel): TemplateResult {
  return html`<section class="chart" aria-labelledby="leaving-heading">
    ${badgedHeading('leaving-heading', words.heading, 'workedOut')}
    ${Number.isFinite(settled.waitWeeks) ? reasons(settled.leaving) : html`<p>${words.nobody}</p>`}
  </section>`
}

function reasons({ base, poaching, strain, total }: Leaving): TemplateResult {
  const published = leftTheWork.value + leftForAnotherCouncil.value + leftForAgency.value
  const share = (value: number) => (100 * base * value) / published
  const parts = [
    { look: 'left', name: words.leftTheWork, value: share(leftTheWork.value) },
    { look: 'council', name: words.anotherCouncil, value: share(leftForAnotherCouncil.value) },
    { look: 'to-agency', name: words.agency, value: share(leftForAgency.value) },
    { look: 'poaching', name: words.poaching, value: 100 * poaching },
    { look: 'strain', name: words.strain, value: 100 * strain },
  ]
  const said = { total: 100 * total, base: 100 * base, poaching: 100 * poaching, strain: 100 * strain }
  return html`${bar(parts, Math.max(usualMost, 100 * total), ' %')}
    <p>${leavingSentence(said)}</p>
    <p class="chart-note">${words.split} ${words.rest}</p>`
}
