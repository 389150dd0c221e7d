import { html, nothing, type TemplateResult } from 'lit-html'
import { badgedHeading } from '../../evidence-fold'
import type { Panel } from '../../panel-state'
import type { ChartContent } from './chart-content'
import { chartKey } from './chart-key'
import { chartPlot } from './chart-plot'
import { chartTable } from './chart-table'

/** One chart with all that belongs to it: heading, drawing, the week in words, the key, and the numbers as a table. */
export function chartFrame(panel: Panel, content: ChartContent, week: number): TemplateResult {
  const id = `season-${content.name}`
  return html`<section class="chart season-chart" aria-labelledby=${id}>
    ${badgedHeading(id, content.heading, content.label)}
    <figure aria-labelledby=${id}>
      <p class="season-unit">${content.unit}</p>
      ${chartPlot(content, week)}
      <figcaption>
        <p class="season-sentence">${content.sentence}</p>
        ${chartKey(content, week)}
        ${content.note ? html`<p class="chart-note">${content.note}</p>` : nothing}
      </figcaption>
    </figure>
    ${chartTable(panel, content, week)}
  </section>`
}
