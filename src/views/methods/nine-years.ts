import { html, type TemplateResult } from 'lit-html'
import { nineYearsSources } from '../../figures/nine-years'
import {
  type HeldMeasure,
  heldMeasures,
  inTheModel,
  nineYearsIntroduction,
  nineYearsTable,
  putIntoModel,
  verdicts,
  verdictsHeading,
} from '../../words/methods/nine-years'
import { councilsText } from './councils'
import { factsOf, type Held, type HeldYear, heldYears } from './held-years'
import { heldKey, heldPlot } from './nine-years-plot'
import { cell, citedSources, methodsTable, paragraphs } from './parts'

/** The section: plots, the table, what hits and misses mean, and what councils say. `id`: for the names of the plots. */
export function nineYearsText(id: (name: string) => string): TemplateResult {
  const years = heldYears()
  return html`
  ${paragraphs(nineYearsIntroduction)}
  <div class="nine-plots">${heldKey()} ${measures.map(measure => heldPlot(measure, years, id))}</div>
  ${methodsTable('methods-years', nineYearsTable.caption, columns, years.map(yearRow))}
  <p class="methods-quiet">${nineYearsTable.note} ${citedSources(nineYearsSources)}</p>
  <h3>${verdictsHeading}</h3>
  <dl>${verdicts(factsOf(years)).map(
    ({ name, text }) => html`<div><dt>${name}</dt>${text.map(part => html`<dd>${part}</dd>`)}</div>`,
  )}</dl>
  ${councilsText()}`
}

const measures = Object.keys(heldMeasures) as HeldMeasure[]
const columns = [
  nineYearsTable.year,
  nineYearsTable.putIn,
  ...measures.map(measure => heldMeasures[measure].column),
]

const yearRow = ({
  year,
  workers,
  leaving,
  measures: held,
}: HeldYear): TemplateResult => html`<tr role="row" data-year=${year}>
  <th scope="row" role="rowheader">${year}</th>
  ${cell(nineYearsTable.putIn, putIntoModel(workers, leaving))}
  ${measures.map(measure => cell(heldMeasures[measure].column, bothIn(measure, held[measure])))}
</tr>`

function bothIn(measure: HeldMeasure, { published, model }: Held): TemplateResult {
  const { say } = heldMeasures[measure]
  return html`<data value=${published}>${say(published)}</data>
    <span class="methods-model">${inTheModel} <data value=${model}>${say(model)}</data></span>`
}
