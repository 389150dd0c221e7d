import { html, type TemplateResult } from 'lit-html'
import type { ParameterDefinition, Unit } from '../../model/parameters/definition'
import { type ParameterId, parameterIds, parameters } from '../../model/parameters/registry'
import { type SeasonParameterId, seasonParameterIds, seasonParameters } from '../../model/parameters/season'
import { parameterSources } from '../../model/parameters/sources'
import { tragedyParameters } from '../../model/parameters/tragedy'
import { evidenceBadge } from '../../panel/badge'
import {
  numberColumns as columns,
  inTable,
  numberGroups,
  numbersIntroduction,
  rangeInTable,
  sourcesInOtherWords,
  unitsInTable,
} from '../../words/methods/numbers'
import {
  eventParameterNames,
  inspectionParameterNames,
  leverParameterNames,
} from '../../words/methods/season-parameters'
import { fixedValue } from '../../words/more-settings'
import type { ParameterWords } from '../../words/parameter-words'
import { parameterWords } from '../../words/parameters'
import { cell, methodsTable, paragraphs } from './parts'

/** Every number of both registries, a table a group. */
export const numbersText = (): TemplateResult => html`
  ${paragraphs(numbersIntroduction(parameterIds.length + seasonParameterIds.length))}
  ${groups.map(group =>
    methodsTable(
      'methods-numbers',
      numberGroups[group],
      Object.values(columns),
      numberRows(group).map(tableRow),
    ),
  )}`

/** One number of the model, ready to be written in a table. */
export interface NumberRow {
  readonly id: ParameterId | SeasonParameterId
  readonly name: string
  readonly usual: string
  readonly range: string
  readonly definition: ParameterDefinition
  readonly source: string
}

/** The name of one of the tables. */
export type NumberGroup = keyof typeof numberGroups

/** Every number of one table, in the order of the registry. */
export function numberRows(group: NumberGroup): readonly NumberRow[] {
  const live = parameterIds.filter(id => liveGroup(id) === group)
  const season = seasonParameterIds.filter(id => seasonGroup(id) === group)
  return [
    ...live.map(id =>
      numberRow(id, liveWords[id].name, parameters[id], otherWords[id] ?? parameterSources[id]),
    ),
    ...season.map(id => numberRow(id, seasonNames[id], seasonParameters[id], seasonParameters[id].source)),
  ]
}

const groups = Object.keys(numberGroups) as NumberGroup[]

// A number without a name does not compile.
const liveWords: Record<ParameterId, ParameterWords> = parameterWords
const seasonNames: Record<SeasonParameterId, string> = {
  ...inspectionParameterNames,
  ...eventParameterNames,
  ...leverParameterNames,
}
const inUnit: Record<Unit, (value: string) => string> = unitsInTable
const otherWords: { readonly [id in ParameterId]?: string } = sourcesInOtherWords

function tableRow({ id, name, usual, range, definition, source }: NumberRow): TemplateResult {
  return html`<tr role="row" data-number=${id}>
    <th scope="row" role="rowheader">${name}</th>
    ${cell(columns.usual, usual)}
    ${cell(columns.range, range)}
    ${cell(columns.label, evidenceBadge(definition.label, definition.contested ?? false))}
    ${cell(columns.source, source)}
  </tr>`
}

function numberRow(
  id: NumberRow['id'],
  name: string,
  definition: ParameterDefinition,
  source: string,
): NumberRow {
  const { unit, min, max } = definition
  const range = min === max ? fixedValue : inUnit[unit](rangeInTable(min, max))
  return { id, name, usual: inUnit[unit](inTable(definition.default)), range, definition, source }
}

function liveGroup(id: ParameterId): NumberGroup {
  if (id in tragedyParameters) return 'tragedy'
  const { group } = parameters[id]
  return group === 'money' ? 'children' : group
}

function seasonGroup(id: SeasonParameterId): NumberGroup {
  if (id in inspectionParameterNames) return 'inspection'
  return id in eventParameterNames ? 'events' : 'levers'
}
