import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withLess } from '../../src/crowd/with-less'
import { places, placeWith, startOfPlace } from '../../src/figures/places/places'
import { questionFigures } from '../../src/views/briefing/question-figures'
import { lessAsked } from '../../src/views/briefing/sureness'
import { tenths } from '../../src/words/language'
import { inSentence } from '../../src/words/place'
import { questionNames } from '../../src/words/places/six-questions'
import { tenPlaces } from '../figures/places/ten-places'
import { parse } from '../support/parse-csv'

const file = new URL('../../src/figures/places/authorities.csv', import.meta.url)
const [head = [], ...rows] = parse(readFileSync(file, 'utf8').replaceAll('\n', '\r\n'))
const cell = (code: string, column: string): string =>
  rows.find(row => row.includes(code))?.[head.indexOf(column)] ?? expect.fail(`There is no ${column}.`)

function figuresOf(code: string, sure: Parameters<typeof questionFigures>[2] = 'waiting') {
  const start = startOfPlace(code)!
  return questionFigures(placeWith(code)!, lessAsked(start, withLess(start, start.parameters)), sure)
}

test.each(Object.entries(tenPlaces))(
  'under the six questions %s has the figures of its row beside England’s, and nothing where nothing is published',
  (name, code) => {
    const { caseload, leaving, again, split } = figuresOf(code)
    const expected = (published: string) =>
      published === ''
        ? `not published for ${inSentence(name)}, `
        : `: ${tenths(Number(published))} in ${inSentence(name)}`
    const columns = [
      ['sw_average_caseload_30sep2025_cases_per_fte', caseload[0]],
      ['sw_turnover_2024_25_pct_fte', leaving[0]],
      ['sw_vacancy_rate_30sep2025_pct_fte', leaving[1]],
      ['sw_agency_rate_30sep2025_pct_fte', leaving[2]],
      ['sw_sickness_absence_2024_25_pct', leaving[3]],
    ] as const
    for (const [column, said] of columns) {
      expect(said, column).toContain(expected(cell(code, column)))
      expect(said, column).toMatch(/[\d.]+ in England\.$/)
    }
    const children = Number(cell(code, 'children_0_17_mid2024_count'))
    const rate = (column: string) => {
      const count = cell(code, column)
      return count === '' ? '' : String((10_000 * Number(count)) / children)
    }
    expect(again[0]).toContain(expected(rate('referrals_2024_25_count')))
    expect(split[0]).toContain(expected(rate('cla_31mar2025_count')))
  },
)

test('no other council is named, of any of 153', () => {
  for (const { id, name } of places) {
    const told = Object.values(figuresOf(id)).flat().join(' ').replaceAll(name, '')
    const others = places.filter(other => !name.includes(other.name) && told.includes(other.name))
    expect(
      others.map(other => other.name),
      name,
    ).toEqual([])
  }
})

test('a question of which there is no figure of one council has England’s alone', () => {
  const figures = figuresOf(tenPlaces.Solihull)
  expect(Object.keys(figures)).toEqual([...questionNames])
  expect(figures.referrals.join(' ')).not.toContain('Solihull')
  for (const name of ['again', 'referrals', 'split'] as const)
    expect(figures[name].at(-1)).toMatch(/^In England/)
})

test('the cut is five per cent where nothing is set, or what is set, and its range is called ours', () => {
  const start = startOfPlace(tenPlaces.Solihull)!
  const asked = (parameters: object) =>
    lessAsked(start, withLess(start, { ...start.parameters, ...parameters }))
  expect(asked({}).amount).toEqual({ unit: 'percent', value: 5 })
  expect(asked({ saving: 8 }).amount).toEqual({ unit: 'percent', value: 8 })
  expect(asked({ leaving: 20 }).amount).toEqual({ unit: 'percent', value: 5 })
  const [cut, range] = figuresOf(tenPlaces.Solihull, { low: 2, high: 61 }).cut
  expect(cut).toMatch(/^In this model, 5 per cent less money for the team is 6 fewer social workers/)
  expect(range).toBe(
    'Our own range, from nine in ten of our guesses: between about 2 more and about 60 more not reached.',
  )
  expect(figuresOf(tenPlaces.Solihull, 'failed').cut).toHaveLength(1)
})
