import type { TemplateResult } from 'lit-html'
import { type Luck, luckDots } from '../../../model/season/luck'
import { chanceMeasures, chance as words } from '../../../words/unknowns'
import type { ChanceMeasure } from './chance-question'
import { amount } from './chance-reading'
import { numbersTable } from './numbers-table'

/** The twenty dots of every measure in one week as numbers, lowest first. */
export function chanceTable(luck: Luck, week: number, measures: readonly ChanceMeasure[]): TemplateResult {
  const columns = measures.map(measure => ({ measure, dots: luckDots(luck, measure, week) }))
  const rows = Array.from(columns[0]!.dots, (_, place) => [
    String(place + 1),
    ...columns.map(({ measure, dots }) => amount(measure, dots[place]!)),
  ])
  return numbersTable(
    words.tableSummary,
    [words.tableDot, ...measures.map(measure => chanceMeasures[measure])],
    rows,
  )
}
