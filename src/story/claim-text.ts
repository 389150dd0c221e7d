import { html, nothing, type TemplateResult } from 'lit-html'
import { storyFigure } from '../figures/story-figures'
import { badges } from '../panel/badge'
import { outsideLink } from '../panel/links'
import { datedEdition } from '../words/sources'
import { claimLabelNames } from '../words/story/player'
import type { Claim } from '../words/story/step-words'

/** One claim of a step: what it says, its label, and the figures behind it, each with its source. */
export const claimText = (claim: Claim): TemplateResult => html`${claimSaid(claim)} ${sourcesOf([claim])}`

/** What a claim says, with its label. */
export const claimSaid = ({ text, label, contested }: Claim): TemplateResult =>
  html`${text} ${badges(label, claimLabelNames[label], contested === true)}`

/** The sources of some claims, each once. */
export function sourcesOf(claims: readonly Claim[]): TemplateResult | typeof nothing {
  const named = claims
    .flatMap(({ figures = [] }) => figures)
    .map((id): [string, string] => {
      const { publisher, title, year } = storyFigure(id)
      return [`${publisher} ${title} ${year}`, id]
    })
  const ids = [...new Map(named).values()]
  return ids.length > 0 ? html`<ul class="step-figures">${ids.map(figure)}</ul>` : nothing
}

function figure(id: string): TemplateResult {
  const { publisher, title, url, ...dated } = storyFigure(id)
  const cited = url ? outsideLink(url, title) : html`<cite>${title}</cite>`
  return html`<li>${publisher}: ${cited}${datedEdition({ title, ...dated })}.</li>`
}
