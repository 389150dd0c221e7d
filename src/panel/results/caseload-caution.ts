import { html } from 'lit-html'
import { caseloadSources, caseloadCaution as words } from '../../words/caseload-caution'
import { sourceLabel } from '../../words/evidence'
import type { PartBody } from '../panel-state'

/** What an average caseload does not say, and who says so. */
export const caseloadCaution: PartBody = () =>
  html`<div class="caseload-body">${words.map(text => html`<p>${text}</p>`)}<p>${sourceLabel} ${caseloadSources}</p></div>`
