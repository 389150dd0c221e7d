import { expect, test } from 'vitest'
import { defaultParameters } from '../../../../src/model/parameters/registry'
import type { SeasonEvent } from '../../../../src/model/simulation/season-event'
import { columnPlace, type WeekTable, weekColumns } from '../../../../src/model/simulation/weeks'
import { modelVersion } from '../../../../src/model/version'
import { type WeeksCsvWords, weeksCsv, weeksCsvColumns } from '../../../../src/panel/weeks/charts/weeks-csv'

import { playSeason } from '../../../model/simulation/playing'
import { parse } from '../../../support/parse-csv'

const weeks = 6
const rows = new Float64Array((weeks + 1) * weekColumns.length)
const parameters = { ...defaultParameters, children: 8000, posts: 14.5 }
for (const { week, row } of playSeason({ parameters, seed: 3 }, weeks))
  rows.set(row, week * weekColumns.length)
const table: WeekTable = { weeks, rows }

const named = (word: string) =>
  new Proxy({}, { get: (_, name) => `${word} ${String(name)}` }) as Record<string, string>
const words = {
  week: 'Week',
  columns: named('column'),
  events: 'Events',
  names: named('event'),
  causes: named('by'),
  grades: named('grade'),
  event: (name: string, cause: string, grade?: string) => [name, grade, cause].filter(Boolean).join(', '),
} as unknown as WeeksCsvWords
const written = (events: readonly SeasonEvent[] = [], of = table) => parse(weeksCsv(of, events, words))

test('there is a row a week, with every column once, and what happened last', () => {
  const [header, ...body] = written()
  expect(header).toEqual([
    `Week (model ${modelVersion})`,
    ...weeksCsvColumns.map(column => `column ${column}`),
    'Events',
  ])
  expect(body.map(([week]) => Number(week))).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(new Set(body.map(row => row.length))).toEqual(new Set([header!.length]))
})

test('nothing counts tragedies: neither a column nor the events', () => {
  expect(weeksCsvColumns).toHaveLength(weekColumns.length - 1)
  const tragedy = { week: 2, kind: 'tragedy', cause: 'chance' } as const
  const [header, ...body] = written([tragedy])
  expect(header!.join(' ')).not.toMatch(/traged/)
  expect(body.flat().join(' ')).not.toMatch(/traged/)
})

test('numbers have three decimals at most, and shares of a year are written in percent', () => {
  const [header, ...body] = written()
  const at = (column: string) => body[0]![header!.indexOf(`column ${column}`)]
  expect(at('leavingBase')).toBe('11.8')
  expect(Number(at('hiring'))).toBeCloseTo(100 * rows[columnPlace('hiring')]!, 3)
  for (const cell of body.flatMap(row => row.slice(1, -1))) expect(cell).toMatch(/^-?\d+(\.\d{1,3})?$/)
})

test('a number without end has an empty cell', () => {
  const endless = rows.slice()
  endless[columnPlace('waitWeeks')] = Number.POSITIVE_INFINITY
  const [header, first] = written([], { weeks: 0, rows: endless })
  expect(first![header!.indexOf('column waitWeeks')]).toBe('')
})

test('events stand in the row of their week with their cause and grade, and later ones are left out', () => {
  const events: SeasonEvent[] = [
    { week: 2, kind: 'directorLeaves', cause: 'scripted' },
    { week: 2, kind: 'inspection', cause: 'chance', grade: 'good' },
    { week: 7, kind: 'headline', cause: 'chance' },
  ]
  const body = written(events).slice(1)
  expect(body.map(row => row.at(-1))).toEqual([
    '',
    '',
    'event directorLeaves, by scripted; event inspection, grade good, by chance',
    '',
    '',
    '',
    '',
  ])
})
