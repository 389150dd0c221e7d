import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { knowPlaces } from '../../../src/figures/place-starts'
import { places, placeWith, startOfPlace } from '../../../src/figures/places/places'
import { placeFigures } from '../../../src/panel/place/figures'
import { readLink } from '../../../src/store/link/link'
import { createSettingsStore } from '../../../src/store/store'
import { tenths, whole } from '../../../src/words/language'
import { measureNames } from '../../../src/words/places/figures'
import { tenPlaces } from '../../figures/places/ten-places'
import { markup, readable } from '../../story/markup'
import { parse } from '../../support/parse-csv'
import { panelOn } from '../panel-on'

beforeAll(() => knowPlaces(startOfPlace))

const folder = new URL('../../../src/figures/places/', import.meta.url)
const [head = [], ...rows] = parse(
  readFileSync(new URL('authorities.csv', folder), 'utf8').replaceAll('\n', '\r\n'),
)
type Row = (column: string) => number | null
function rowOf(code: string): Row {
  const row = rows.find(one => one.includes(code)) ?? expect.fail(`There is no row ${code}.`)
  return column => {
    const text = row[head.indexOf(column)] ?? expect.fail(`There is no column ${column}.`)
    return text === '' ? null : Number(text)
  }
}

/** What a reader sees of an authority. */
function shownOf(code: string): string {
  const panel = panelOn(createSettingsStore(readLink(`?place=${code}`).settings))
  return readable(markup(placeFigures(panel, placeWith(code)!)).text)
}

/** Each measure that is shown, worked out from the published row; a joint team is for the children of both. */
function measuresOf(
  row: Row,
  childrenOfReturn: number,
): { readonly [id in keyof typeof measureNames]: number | null } {
  const children = row('children_0_17_mid2024_count')!
  const of = (value: number | null, size: number, of: number) => (value === null ? null : (size * value) / of)
  return {
    referrals: of(row('referrals_2024_25_count'), 10_000, children),
    inNeed: of(row('cin_31mar2025_count'), 10_000, children),
    onPlans: of(row('cpp_31mar2025_count'), 10_000, children),
    lookedAfter: of(row('cla_31mar2025_count'), 10_000, children),
    team: of(row('sw_case_holders_30sep2025_fte'), 80_000, childrenOfReturn),
    caseload: row('sw_average_caseload_30sep2025_cases_per_fte'),
    leaving: row('sw_turnover_2024_25_pct_fte'),
    vacancies: row('sw_vacancy_rate_30sep2025_pct_fte'),
    agencyShare: row('sw_agency_rate_30sep2025_pct_fte'),
    absence: row('sw_sickness_absence_2024_25_pct'),
  }
}

const partners: { readonly [code: string]: string } = {
  [tenPlaces['Kingston upon Thames']]: 'E09000027',
  [tenPlaces['West Northamptonshire']]: 'E06000061',
}

test.each(Object.entries(tenPlaces))(
  'what is shown of %s is worked out from its row, a blank said to be one',
  (_, code) => {
    const row = rowOf(code)
    const shown = shownOf(code)
    const partner = partners[code]
    const both =
      row('children_0_17_mid2024_count')! + (partner ? rowOf(partner)('children_0_17_mid2024_count')! : 0)
    for (const [id, value] of Object.entries(measuresOf(row, both))) {
      const after = shown.split(`${measureNames[id as keyof typeof measureNames]} `)[1] ?? ''
      const told = after.slice(0, after.indexOf('England:'))
      expect(told, id).toContain(value === null ? 'Not published for' : `${tenths(value)} published`)
    }
    for (const column of ['children_0_17_mid2024_count', 'referrals_2024_25_count', 'cin_31mar2025_count']) {
      const count = row(column)
      if (count !== null) expect(shown, column).toContain(whole(count))
    }
  },
)

test('of 153 authorities nothing is shown beside another’s name, but of the one it makes a return with', () => {
  for (const { id, name, jointWith } of places) {
    const partner = jointWith ? (placeWith(jointWith)?.name ?? '') : ''
    const told = shownOf(id)
      .replaceAll(name, '')
      .replaceAll(partner || name, '')
    const others = places.filter(
      other => !`${name} ${partner}`.includes(other.name) && told.includes(other.name),
    )
    expect(
      others.map(other => other.name),
      name,
    ).toEqual([])
  }
})
