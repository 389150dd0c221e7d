import { expect, test } from 'vitest'
import { defaultParameters } from '../../src/model/parameters/registry'
import { allocate, type Counts, countsOf } from '../../src/model/population/allocation'
import { settle } from '../../src/model/steady/steady-state'
import { countNames, countsCsv } from '../../src/store/counts-csv'
import { parse } from './parse-csv'

test('the table of counts has every count once, with its change and whether anyone could know it', () => {
  const settled = settle(defaultParameters)
  const counts = countsOf(allocate(settled, defaultParameters.children), settled)
  const named = (word: string) =>
    Object.fromEntries(countNames.map(name => [name, `${word} ${name}`])) as Record<keyof Counts, string>
  const words = {
    header: ['State', 'Children', 'Change', 'Can anyone know?'],
    states: named('state'),
    known: named('known'),
  } as const
  const rows = parse(countsCsv(counts, { ...counts, notReached: -110 }, words))
  expect(rows[0]).toEqual([...words.header])
  expect(rows.slice(1).map(row => row[0])).toEqual(
    Object.keys(counts)
      .map(name => `state ${name}`)
      .sort(byTable),
  )
  expect(rows).toContainEqual(['state notReached', String(counts.notReached), '-110', 'known notReached'])

  function byTable(a: string, b: string): number {
    const place = (text: string) => countNames.findIndex(name => text === `state ${name}`)
    return place(a) - place(b)
  }
})
