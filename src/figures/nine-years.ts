import { populationEstimates } from './further-sources'
import type { Source } from './source'
import { workforceCensus } from './sources'
import { turnoverSeries } from './workforce'

/** England at one census of children's social workers. Workers are full-time equivalents. */
export interface CensusYear {
  /** The census is of 30 September of this year. */
  readonly year: number
  /** Children from 0 to 17 in England, at the middle of the year before. */
  readonly children: number
  /** Social workers who hold at least one case, agency workers among them. */
  readonly caseHolders: number
  /** The cases they hold: children and others, such as people who foster. */
  readonly cases: number
  /** Left in the year before, % of those employed. */
  readonly leaving: number
  /** Posts with no permanent worker, %. Agency workers cover most of them. */
  readonly vacancies: number
  /** Agency workers, % of all social workers. */
  readonly agency: number
}

const years: readonly (readonly [
  year: number,
  children: number,
  caseHolders: number,
  cases: number,
  vacancies: number,
  agency: number,
])[] = [
  [2017, 11_671_521, 17_841, 316_647, 17.0, 15.8],
  [2018, 11_716_740, 18_787, 327_313, 16.5, 15.4],
  [2019, 11_755_593, 20_004, 337_202, 16.4, 15.8],
  [2020, 11_790_492, 20_531, 334_706, 16.1, 15.4],
  [2021, 11_787_794, 20_549, 335_201, 16.7, 15.5],
  [2022, 11_762_878, 20_206, 335_563, 20.0, 17.6],
  [2023, 11_901_267, 21_111, 337_055, 18.9, 17.9],
  [2024, 12_059_476, 20_804, 320_461, 17.3, 16.2],
  [2025, 12_183_016, 21_105, 321_661, 14.2, 13.0],
]

const leavingIn = new Map(turnoverSeries.values.map(({ year, value }) => [year, value]))

/** Nine censuses, the oldest first. */
export const nineYears: readonly CensusYear[] = years.map(
  ([year, children, caseHolders, cases, vacancies, agency]) => {
    const leaving = leavingIn.get(year)
    if (leaving === undefined) throw new RangeError(`There is no leaving in ${year}.`)
    return { year, children, caseHolders, cases, leaving, vacancies, agency }
  },
)

/** Where they were published, and in which edition. */
export const nineYearsSources: readonly (Source & { readonly year: string })[] = [
  { ...workforceCensus, year: '30 September 2017 to 2025' },
  { ...populationEstimates, year: 'the middle of 2016 to the middle of 2024' },
]

/** How much teams and cases for the same number of children, and what each worker holds, changed from the first census to the last, in per cent. */
export function changeOverNineYears(): { caseHolders: number; cases: number; caseload: number } {
  const [first] = nineYears
  const last = nineYears.at(-1)
  if (!first || !last) throw new RangeError('There are no years.')
  const grown = (before: number, after: number) => 100 * (after / before - 1)
  return {
    caseHolders: grown(first.caseHolders / first.children, last.caseHolders / last.children),
    cases: grown(first.cases / first.children, last.cases / last.children),
    caseload: grown(first.cases / first.caseHolders, last.cases / last.caseHolders),
  }
}
