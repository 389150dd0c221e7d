import { html, nothing, type TemplateResult } from 'lit-html'
import { seasonPart as words, working } from '../../words/season'
import type { FetchedPart } from '../fetched-part'
import type { Panel } from '../panel-state'

/** The inside of the part about the weeks: timeline, one child’s weeks, cards, charts. Fetched when a season is first loaded. */
export const seasonBodyPart: FetchedPart = {
  name: 'season',
  load: async () => (await import('./season-body')).seasonBody,
}

/** The part of the panel about the season, while one is loaded. */
export function seasonPart(panel: Panel): TemplateResult | typeof nothing {
  const { state, local } = panel
  if (!state.season) return nothing
  const body = local.parts.get(seasonBodyPart.name)
  return html`<section class="season" aria-labelledby="season-heading">
    <h2 id="season-heading" class="small-heading">${words.heading}</h2>
    ${body === null ? html`<p>${words.notFetched}</p>` : body && panel.seasons.shown ? body(panel) : html`<p class="chart-note">${working.name}…</p>`}
  </section>`
}
