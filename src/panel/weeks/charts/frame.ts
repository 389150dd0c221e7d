import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { whole } from '../../../words/language'
import { nowAndSettled, tableCaption, tableName, seasonCharts as words } from '../../../words/season-charts'
import { badgedHeading } from '../../badge'
import type { Panel } from '../../panel-state'
import type { Hatches } from './patterns'
import { chartPlot } from './plot'
import type { Band, ChartContent, Line, Series } from './series'

/** One chart with all that belongs to it: heading, drawing, the week in words, the key, and the numbers as a table. */
export function chartFrame(
  panel: Panel,
  content: ChartContent,
  week: number,
  hatches: Hatches,
): TemplateResult {
  const id = panel.id(`season-${content.name}`)
  return html`<section class="chart season-chart" aria-labelledby=${id}>
    ${badgedHeading(id, content.heading, content.label)}
    <figure aria-labelledby=${id}>
      <p class="season-unit">${content.unit}</p>
      ${chartPlot(content, week, hatches)}
      <figcaption>
        <p class="season-sentence">${content.sentence}</p>
        ${chartKey(content, week, hatches)}
        ${content.note ? html`<p class="chart-note">${content.note}</p>` : nothing}
      </figcaption>
    </figure>
    ${chartTable(panel, content, week)}
  </section>`
}

/** Every series by name, with what it is now and where it would settle: lines first, then a stack from its top down. */
function chartKey({ bands, lines, write }: ChartContent, week: number, hatches: Hatches): TemplateResult {
  const row = ({ name, values, settled }: Series, swatch: TemplateResult) => html`<li>${swatch}
    <span>${name}</span>
      <span class="season-value">${nowAndSettled(write(values[week]!), write(settled))}</span></li>`
  return html`<ul class="season-key">
    ${lines.map(line => row(line, lineSwatch(line)))}
    ${[...bands].reverse().map(band => row(band, bandSwatch(band, hatches)))}
  </ul>`
}

const lineSwatch = ({ look }: Line): TemplateResult =>
  html`<svg class="season-swatch" width="22" height="10" aria-hidden="true" focusable="false"><path
    class="season-line look-${look}" d="M1 5H21" /></svg>`

const bandSwatch = ({ look, hatch }: Band, hatches: Hatches): TemplateResult =>
  html`<svg class="season-swatch" width="22" height="12" aria-hidden="true" focusable="false"><rect
    class="season-band look-${look}" width="22" height="12" rx="2" />${
      hatch
        ? svg`<rect class="season-hatched" width="22" height="12" rx="2" fill=${hatches.fill('swatch', 'dark', hatch)} />`
        : nothing
    }</svg>`

/** The numbers of a chart as a table, drawn when it is opened. */
function chartTable(panel: Panel, content: ChartContent, week: number): TemplateResult {
  const { name, heading } = content
  const open = panel.local.openTables
  const onToggle = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) open.add(name)
    else open.delete(name)
    panel.redraw()
  }
  return html`<details class="season-table" ?open=${open.has(name)} @toggle=${onToggle}>
    <summary>${words.table}<span class="unseen">: ${heading}</span></summary>
    ${open.has(name) ? rows(content, week) : nothing}
  </details>`
}

function rows({ heading, unit, bands, lines, writeExactly }: ChartContent, week: number): TemplateResult {
  const series = [...lines, ...bands]
  return html`<div class="season-scroll" role="region" aria-label=${tableName(heading)} tabindex="0">
    <table>
      <caption>${tableCaption(unit)}</caption>
      <thead><tr><th scope="col">${words.week}</th>${series.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${tableWeeks(week).map(
        row =>
          html`<tr><th scope="row">${whole(row)}</th>${series.map(
            ({ values }) => html`<td>${writeExactly(values[row]!)}</td>`,
          )}</tr>`,
      )}</tbody>
    </table>
  </div>`
}

/** A row every so many weeks. */
const stepWeeks = 4

/** The weeks with a row: every fourth from week 0, and the week on show. */
export function tableWeeks(week: number): number[] {
  const weeks = Array.from({ length: Math.floor(week / stepWeeks) + 1 }, (_, step) => step * stepWeeks)
  return week % stepWeeks === 0 ? weeks : [...weeks, week]
}
