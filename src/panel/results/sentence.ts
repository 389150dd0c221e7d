import { html, nothing, type TemplateResult } from 'lit-html'
import { caseloadSentence } from '../../words/caseload'
import { moreAboutThis } from '../../words/live-sentence'
import { evidenceBadge } from '../badge'
import { fetchOnToggle, inside } from '../lazy'
import type { Panel } from '../panel-state'
import { parts } from '../parts'
import { meaning } from './meaning'

/**
 * The sentence everybody sees: a large line, and a short one that ends with how well the number is supported. The rest is
 * one press away, and the short line is what is pressed. How many are in need is assumed; what the director sees is
 * worked out.
 */
export function sentence(panel: Panel): TemplateResult {
  const { first, second, running, rest, published, caseloads, note } = meaning(panel)
  const caseload = caseloadSentence(caseloads)
  return html`<div class="sentence">
    <p class="sentence-first">${first}</p>
    <details class="sentence-more">
      <summary class="sentence-second"><span>${second}</span> <span class="sentence-marks">${running === '' ? nothing : html`<span class="sentence-running" aria-hidden="true">${running}</span> `}${evidenceBadge(panel.state.truth ? 'assumption' : 'modelled')}<span class="unseen"> ${moreAboutThis}</span> <span class="more-mark"></span></span></summary>
      <div class="sentence-rest">
        ${rest.map(said => html`<p>${said}</p>`)}
        ${published === '' ? nothing : html`<p class="sentence-published">${published}</p>`}
        ${caseload === '' ? nothing : caseloadFold(panel, caseload)}
        <p class="sentence-note">${note}</p>
      </div>
    </details>
  </div>`
}

/** How many children each worker has; what to be careful about is one press away. */
const caseloadFold = (panel: Panel, said: string): TemplateResult =>
  html`<details class="caseload" @toggle=${fetchOnToggle(panel, parts.caseload)}>
    <summary>${said} <span class="more-mark"></span></summary>
    ${inside(panel, parts.caseload)}
  </details>`
