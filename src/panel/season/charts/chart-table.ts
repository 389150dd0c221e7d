import { html, nothing, type TemplateResult } from 'lit-html'
import { whole } from '../../../words/language'
import { tableCaption, tableName, seasonCharts as words } from '../../../words/season-charts'
import type { Local, Panel } from '../../panel-state'
import type { ChartContent } from './chart-content'

/** A row every so many weeks. */
const stepWeeks = 4

/** Which tables are open in a panel, by the chart's name: rows nobody looks at are not drawn. */
const openTables = new WeakMap<Local, Set<string>>()

/** The weeks with a row: every fourth from week 0, and the week on show. */
export function tableWeeks(week: number): number[] {
  const weeks = Array.from({ length: Math.floor(week / stepWeeks) + 1 }, (_, step) => step * stepWeeks)
  return week % stepWeeks === 0 ? weeks : [...weeks, week]
}

/** The numbers of a chart as a table, drawn when it is opened. */
export function chartTable(panel: Panel, content: ChartContent, week: number): TemplateResult {
  const { name, heading } = content
  const open = openTables.get(panel.local) ?? new Set()
  openTables.set(panel.local, open)
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
