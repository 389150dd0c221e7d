import { html, nothing, type TemplateResult } from 'lit-html'
import { resultsHeading, resultsNotFetched } from '../../words/panel'
import type { FetchedPart } from '../fetched-part'
import type { Panel } from '../panel-state'

/** The inside of the results: the charts, and the scales they are drawn with, come after the first frame. */
export const resultsPart: FetchedPart = {
  name: 'results',
  load: async () => (await import('./charts')).resultsCharts,
}

/** What the settings come to. Until its inside has come it is an empty place of its usual height. */
export function results(panel: Panel): TemplateResult {
  const body = panel.local.parts.get(resultsPart.name)
  return html`<section class="results" aria-labelledby="results-heading">
    <h2 id="results-heading" class="small-heading">${resultsHeading}</h2>
    ${body === null ? html`<p class="chart">${resultsNotFetched}</p>` : (body?.(panel) ?? nothing)}
  </section>`
}
