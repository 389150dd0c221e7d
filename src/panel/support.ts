import { html, type TemplateResult } from 'lit-html'
import {
  supportCouncil,
  supportHeading,
  supportIntroduction,
  supportLines,
  supportOtherWays,
} from '../words/support'
import { outsideLink } from './links'

/**
 * Support lines, always in view of the panel and never folded away. `id`: the panel's own, where there is a panel
 * around them.
 */
export const support = (
  id: (name: string) => string = name => name,
): TemplateResult => html`<section class="support" aria-labelledby=${id('support-heading')}>
  <h2 id=${id('support-heading')} class="small-heading">${supportHeading}</h2>
  <p>${supportIntroduction}</p>
  <ul>${supportLines.map(
    line => html`<li><a href=${line.address}><span class="support-name">${line.name}</span> ${line.number}</a>
      <span class="support-whom">${line.whom}</span></li>`,
  )}</ul>
  <p>${supportOtherWays}</p>
  <p>${supportCouncil.before} ${outsideLink(supportCouncil.address, supportCouncil.name)}.</p>
</section>`
