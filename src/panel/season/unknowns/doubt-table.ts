import type { TemplateResult } from 'lit-html'
import { doubtMeasureNames, toTen, doubtWords as words } from '../../../words/unknowns'
import { type DoubtReading, levels, type Range } from './doubt-reading'
import { numbersTable } from './numbers-table'

/** The ranges of the guesses as numbers, the effect of the change last. */
export function doubtTable({ level, effect, isChange }: DoubtReading): TemplateResult {
  const row = (name: string, { low, middle, high }: Range) => [name, toTen(low), toTen(middle), toTen(high)]
  const rows = levels.map(measure => row(doubtMeasureNames[measure], level[measure]))
  if (isChange) rows.push(row(words.tableEffect, effect))
  const head = [words.tableMeasure, words.tableLow, words.tableMiddle, words.tableHigh]
  return numbersTable(words.tableSummary, head, rows)
}
