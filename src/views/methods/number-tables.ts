import { html, type TemplateResult } from 'lit-html'
import { parameterIds } from '../../model/parameters'
import { seasonParameterIds } from '../../model/season-parameters'
import { evidenceBadge } from '../../panel/evidence-fold'
import { numberColumns as columns, numberGroups, numbersIntroduction } from '../../words/methods/numbers'
import { type NumberGroup, type NumberRow, numberRows } from './number-rows'
import { paragraphs } from './section'
import { cell, columnHeads, tableOf } from './table-parts'

const groups = Object.keys(numberGroups) as NumberGroup[]

function rowOf({ id, name, usual, range, definition, source }: NumberRow): TemplateResult {
  return html`<tr role="row" data-number=${id}>
    <th scope="row" role="rowheader">${name}</th>
    ${cell(columns.usual, usual)}
    ${cell(columns.range, range)}
    ${cell(columns.label, evidenceBadge(definition.label, definition.contested ?? false))}
    ${cell(columns.source, source)}
  </tr>`
}

/** Every number of both registries, a table a group. */
export const numbersText = (): TemplateResult => html`
  ${paragraphs(numbersIntroduction(parameterIds.length + seasonParameterIds.length))}
  ${groups.map(group =>
    tableOf(
      'methods-numbers',
      numberGroups[group],
      columnHeads(Object.values(columns)),
      numberRows(group).map(rowOf),
    ),
  )}`
