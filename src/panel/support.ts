import { html, type TemplateResult } from 'lit-html'
import { supportHeading, supportIntroduction, supportLines } from '../words/support'

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
    line => html`<li><a href="tel:${line.dial}"><span class="support-name">${line.name}</span> ${line.number}</a>
      <span class="support-whom">${line.whom}</span></li>`,
  )}</ul>
</section>`
