import { html, nothing, type TemplateResult } from 'lit-html'
import { storyFigure } from '../figures/story-figures'
import { methodsLink, outsideLink } from '../panel/links'
import type { Panel } from '../panel/panel-state'
import { contested } from '../words/evidence'
import type { Claim } from '../words/story/beat-words'
import { claimLabelNames, reportedMeaning, player as words } from '../words/story/player'

/** What a step claims, each with its label, and the figures behind it: one press away. */
export function sources(claims: readonly Claim[], panel: Panel): TemplateResult {
  const isReported = claims.some(({ label }) => label === 'reported')
  return html`<details class="fold step-sources">
    <summary><h3>${words.sources}</h3></summary>
    <ul>${claims.map(claim)}</ul>
    ${isReported ? html`<p class="chart-note">${claimLabelNames.reported}: ${reportedMeaning}</p>` : nothing}
    ${methodsLink(panel)}
  </details>`
}

const claim = ({ text, label, contested: isContested, figures = [] }: Claim): TemplateResult => html`<li>
  ${text}<span class="unseen"> </span>
  <span class="badge" data-label=${label}>${claimLabelNames[label]}</span>${isContested ? html` <span class="badge" data-label="contested">${contested}</span>` : nothing}
  ${figures.length > 0 ? html`<ul class="step-figures">${figures.map(figure)}</ul>` : nothing}
</li>`

function figure(id: string): TemplateResult {
  const { publisher, title, year, url } = storyFigure(id)
  const cited = url ? outsideLink(url, title) : html`<cite>${title}</cite>`
  return html`<li>${publisher}: ${cited}, ${year}.</li>`
}
