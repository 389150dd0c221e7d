import { html, type TemplateResult } from 'lit-html'
import { councilSources, type Reading, type ReadingId, readings } from '../../figures/between-councils'
import { councilSpread } from '../../figures/council-spread'
import { decimal, whole } from '../../words/language'
import {
  councilHeadings,
  councilsIntroduction,
  councilsMeaning,
  notWorkedOut,
  readingColumns,
  readingFound,
  readingsCaption,
  readingWords,
  spreadIntroduction,
  spreadTable,
  spreadWords,
} from '../../words/methods/councils'
import { cell, citedSource, citedSources, methodsTable, paragraphs } from './parts'

/** What goes with what between councils, and how far councils lie apart. None is named. */
export const councilsText = (): TemplateResult => html`
  <h3>${councilHeadings.readings}</h3>
  ${paragraphs(councilsIntroduction)}
  ${methodsTable(
    'methods-readings',
    readingsCaption,
    Object.values(readingColumns),
    (Object.keys(readings) as ReadingId[]).map(readingRow),
  )}
  ${paragraphs(councilsMeaning)}
  <p class="methods-quiet">${citedSources(councilSources)}</p>
  <h3>${councilHeadings.spread}</h3>
  <p>${spreadIntroduction}</p>
  ${methodsTable(
    'methods-spread',
    spreadTable.caption,
    [spreadTable.measure, ...shares.map(share => spreadTable.columns[share]), spreadTable.count],
    (Object.keys(councilSpread) as SpreadId[]).map(spreadRow),
  )}
  <p class="methods-quiet">${citedSource(councilSpread.turnover)}</p>`

type SpreadId = keyof typeof councilSpread
const shares = [5, 25, 50, 75, 95] as const

function readingRow(id: ReadingId): TemplateResult {
  const { value, error, count }: Reading = readings[id]
  const { question, found, unit } = readingWords[id]
  return html`<tr role="row" data-reading=${id}>
    <th scope="row" role="rowheader">${question}</th>
    ${cell(readingColumns.found, readingFound(value, unit, found))}
    ${cell(readingColumns.error, error === undefined ? notWorkedOut : decimal(error))}
    ${cell(readingColumns.count, count === undefined ? notWorkedOut : whole(count))}
  </tr>`
}

function spreadRow(id: SpreadId): TemplateResult {
  const { percentiles, councils } = councilSpread[id]
  return html`<tr role="row" data-spread=${id}>
    <th scope="row" role="rowheader">${spreadWords[id]}</th>
    ${shares.map(share => cell(spreadTable.columns[share], decimal(percentiles[share])))}
    ${cell(spreadTable.count, whole(councils))}
  </tr>`
}
