import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import published from '../../../src/figures/places/authorities.csv'
import {
  caseHoldersOf,
  childrenOfReturn,
  englandInNeedRate,
  needOf,
  type Place,
  places,
  placeWith,
  startOfPlace,
} from '../../../src/figures/places/places'
import { defaultParameters } from '../../../src/model/parameters/registry'
import { settle } from '../../../src/model/steady/steady-state'
import { parse } from '../../support/parse-csv'
import { tenPlaces } from './ten-places'

const folder = new URL('../../../src/figures/places/', import.meta.url)

/** A published file, row by row, as it stands: by its columns, and read in another way than the build does. */
function rowsOf(file: string): { readonly [column: string]: string }[] {
  const [head = [], ...rows] = parse(readFileSync(new URL(file, folder), 'utf8').replaceAll('\n', '\r\n'))
  return rows.map(row => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

const authorities = rowsOf('authorities.csv')
const workforce = rowsOf('workforce.csv')
const cell = (text: string | undefined): number | null => (text ? Number(text) : null)

const columnOf = {
  children: 'children_0_17_mid2024_count',
  referrals: 'referrals_2024_25_count',
  inNeed: 'cin_31mar2025_count',
  inNeedRate: 'cin_31mar2025_rate_per_10k',
  onPlans: 'cpp_31mar2025_count',
  lookedAfter: 'cla_31mar2025_count',
  employed: 'sw_inpost_30sep2025_fte',
  agency: 'sw_agency_30sep2025_fte',
  caseHolders: 'sw_case_holders_30sep2025_fte',
  leaving: 'sw_turnover_2024_25_pct_fte',
  vacancies: 'sw_vacancy_rate_30sep2025_pct_fte',
  agencyShare: 'sw_agency_rate_30sep2025_pct_fte',
  caseload: 'sw_average_caseload_30sep2025_cases_per_fte',
  absence: 'sw_sickness_absence_2024_25_pct',
} as const
const figureIds = Object.keys(columnOf) as (keyof typeof columnOf)[]
const of = (code: string): Place => placeWith(code) ?? expect.fail(`There is no ${code}.`)

describe('the published figures', () => {
  test.each(Object.entries(tenPlaces))('of %s are those of its row, a blank a blank', (name, code) => {
    const row = authorities.find(one => one.la_code_ons === code)!
    const place = of(code)
    expect(row.la_name).toBe(name)
    expect(place.name).toBe(name)
    expect(place.region).toBe(row.region)
    for (const id of figureIds) expect(place[id], id).toBe(cell(row[columnOf[id]]))
    expect(place.grade).toBe(row.ofsted_overall_at_31mar2025!.toLowerCase())
    expect(place.inspected).toBe(row.ofsted_inspection_date_at_31mar2025)
  })

  test.each(Object.entries(tenPlaces))('of nine censuses in %s are those of its rows', (_, code) => {
    const place = of(code)
    const own = workforce.filter(({ code: found }) =>
      found!.split(' / ').some(one => place.codes.includes(one)),
    )
    for (let year = 2017; year <= 2025; year++) {
      const row = own.find(one => one.year === String(year))
      const { caseHolders, caseload, leaving, vacancies } = place.years
      const found = [caseHolders, caseload, leaving, vacancies].map(values => values[year - 2017])
      const columns = ['case_holders_fte', 'caseload', 'turnover_pc', 'vacancy_pc']
      expect(found, `${year}`).toEqual(columns.map(column => cell(row?.[column])))
    }
  })

  test('are of all 153 authorities, and add up to England’s', () => {
    const total = (id: (typeof figureIds)[number]) => places.reduce((sum, place) => sum + (place[id] ?? 0), 0)
    expect(places).toHaveLength(153)
    expect(total('children')).toBe(12_183_016)
    expect(total('inNeed')).toBe(402_398)
    expect((10_000 * total('inNeed')) / total('children')).toBeCloseTo(englandInNeedRate, 1)
    // Each joint return counted once. England’s own total has two councils more, whose returns are not published.
    const returned = places.filter(({ jointWith, id }) => jointWith === null || id < jointWith)
    const employed = returned.reduce((sum, { employed }) => sum + (employed ?? 0), 0)
    expect(employed).toBeCloseTo(35_855.4, 1)
  })

  test('come in a small module', () => {
    expect(gzipSync(JSON.stringify(published)).length).toBeLessThan(30 * 1024)
  })

  test('say which returns are joint, and are the two councils’ together', () => {
    const joint = places.filter(({ jointWith }) => jointWith !== null)
    expect(joint.map(({ name }) => name)).toEqual([
      'Kingston upon Thames',
      'North Northamptonshire',
      'Richmond upon Thames',
      'West Northamptonshire',
    ])
    for (const place of joint) {
      const partner = of(place.jointWith!)
      expect(partner.jointWith).toBe(place.id)
      expect(partner.caseHolders).toBe(place.caseHolders)
      expect(childrenOfReturn(place)).toBe(place.children + partner.children)
      expect(caseHoldersOf(place)! + caseHoldersOf(partner)!).toBeCloseTo(place.caseHolders!, 9)
    }
  })

  test('begin where a council began, and go back where its area was a county’s', () => {
    const firstYear = (code: string) => 2017 + of(code).years.caseload.findIndex(value => value !== null)
    expect(firstYear('E06000063')).toBe(2023)
    expect(firstYear('E06000062')).toBe(2021)
    expect(firstYear('E06000060')).toBe(2017)
    expect(of('E09000033').years.caseload.at(-1)).toBeNull()
  })
})

test('every code is one authority’s, the old and the new, in capitals or not', () => {
  const codes = places.flatMap(place => place.codes)
  expect(new Set(codes).size).toBe(codes.length)
  for (const [older, newer] of [
    ['E08000016', 'e08000038'],
    ['E08000019', 'E08000039'],
    ['E06000060', 'E10000002'],
  ] as const)
    expect(placeWith(newer)).toBe(of(older))
  expect(placeWith('E99999999')).toBeUndefined()
})

describe('what an authority opens with', () => {
  test.each(Object.entries(tenPlaces))('in %s has its workers, and a load of 1', (_, code) => {
    const place = of(code)
    const { parameters, preset } = startOfPlace(code)!
    const { team, inNeed } = settle(parameters)
    const workers = caseHoldersOf(place) ?? (138.6 * place.children) / 80_000
    expect(Math.abs(team.players - workers)).toBeLessThan(Math.max(0.06, workers * 0.003))
    expect(team.load).toBeCloseTo(1, 9)
    expect(parameters.children).toBe(place.children)
    expect(parameters.leaving).toBe(place.leaving ?? defaultParameters.leaving)
    expect(inNeed).toBeCloseTo((place.children * parameters.need) / 100, 9)
    for (const id of ['children', 'posts', 'leaving', 'need'] as const) {
      expect(preset.values[id]!.value).toBe(parameters[id])
      expect(preset.values[id]!.source).toContain(place.name)
    }
  })

  test('changes nothing else of England’s', () => {
    const { children, posts, leaving, need, reference, ...rest } = startOfPlace(
      tenPlaces.Solihull,
    )!.parameters
    expect(defaultParameters).toMatchObject(rest)
    expect(reference).toEqual({ children, posts, leaving, need })
  })

  test('says of what is not published that England’s is used', () => {
    const { values } = startOfPlace(tenPlaces.Westminster)!.preset
    expect(values.posts?.source).toMatch(/^Not published for Westminster in 2025; England’s is used/)
    expect(values.leaving?.source).toMatch(/^Not published for Westminster/)
  })

  test('needs as many children as the published rate says, within 2 and 12 per cent', () => {
    const needs = places.map(needOf)
    expect(Math.min(...needs)).toBe(2.7)
    expect(Math.max(...needs)).toBe(12)
    expect(places.filter(({ inNeedRate }) => inNeedRate! > englandInNeedRate)).toHaveLength(86)
    expect(needOf({ inNeedRate: null })).toBe(5)
  })

  test('is marked where so few children live that a rate says nothing', () => {
    expect(places.filter(({ id }) => startOfPlace(id)!.isSmall).map(({ name }) => name)).toEqual([
      'City of London',
      'Isles of Scilly',
    ])
  })
})
