import { openFiles as openFilesOf } from '../../model/population/states'
import { quantile, sorted } from '../../model/quantiles'
import type { Settled } from '../../model/steady/settled'
import { type CouncilSpread, councilSpread } from '../council-spread'
import { nineYears } from '../nine-years'
import { childrenOfReturn, type figureSources, type Place, places } from './places'

/** A measure of an authority in a unit in which councils of different sizes can be read. */
export interface Measure {
  /** Null where it is not published. */
  readonly of: (place: Place) => number | null
  /** England's: worked out from the authorities, or published. */
  readonly england: number
  /** The model's, where it has one. */
  readonly modelled?: (settled: Settled, children: number) => number
  readonly source: keyof typeof figureSources
  /** How far councils lie apart, where that is known; left out: it is worked out here. */
  readonly spread?: CouncilSpread
  /** The date or the period it is about. */
  readonly year: string
}

const rate = (id: 'referrals' | 'inNeed' | 'onPlans' | 'lookedAfter', year: string): Measure => {
  const of = (place: Place): number | null => {
    const value = place[id]
    return value === null ? null : (10_000 * value) / place.children
  }
  const published = places.filter(place => place[id] !== null)
  const sum = (value: (place: Place) => number): number =>
    published.reduce((total, place) => total + value(place), 0)
  return {
    of,
    england: (10_000 * sum(place => place[id] ?? 0)) / sum(({ children }) => children),
    source: id === 'lookedAfter' ? 'lookedAfter' : 'inNeed',
    year,
  }
}

const census = nineYears.at(-1)
if (!census) throw new RangeError('There are no years.')

const workforce = (
  of: Measure['of'],
  england: number,
  spread: CouncilSpread,
  modelled?: (settled: Settled, children: number) => number,
): Measure => ({
  of,
  england,
  spread,
  ...(modelled && { modelled }),
  source: 'workforce',
  year: '30 September 2025',
})

const permanentOf = ({ team }: Settled): number => team.established + team.newlyQualified

/**
 * What is set beside one another for one authority, in the order in which it is shown. Rates are of 10,000 children, the team of
 * 80,000: of a joint return, of the children of both.
 */
export const measures = {
  referrals: rate('referrals', 'the year to 31 March 2025'),
  inNeed: {
    ...rate('inNeed', '31 March 2025'),
    modelled: (settled: Settled, children: number) => (10_000 * openFilesOf(settled.stocks)) / children,
  },
  onPlans: rate('onPlans', '31 March 2025'),
  lookedAfter: rate('lookedAfter', '31 March 2025'),
  team: workforce(
    place => (place.caseHolders === null ? null : (80_000 * place.caseHolders) / childrenOfReturn(place)),
    (80_000 * census.caseHolders) / census.children,
    councilSpread.caseHoldersPer80000,
    ({ team }, children) => (80_000 * team.players) / children,
  ),
  caseload: workforce(
    ({ caseload }) => caseload,
    census.cases / census.caseHolders,
    councilSpread.casesForEachWorker,
    ({ caseload }) => caseload,
  ),
  leaving: workforce(
    ({ leaving }) => leaving,
    census.leaving,
    councilSpread.turnover,
    ({ leaving }) => 100 * leaving.total,
  ),
  vacancies: workforce(
    ({ vacancies }) => vacancies,
    census.vacancies,
    councilSpread.vacancies,
    settled => 100 * (1 - permanentOf(settled) / settled.team.budget),
  ),
  agencyShare: workforce(
    ({ agencyShare }) => agencyShare,
    census.agency,
    councilSpread.agencyShare,
    ({ team }) => (100 * team.agency) / team.players,
  ),
  absence: workforce(({ absence }) => absence, 3.5, councilSpread.sickness),
} as const satisfies Record<string, Measure>

/** The name of a measure. */
export type MeasureId = keyof typeof measures

/** Every measure, in order. */
export const measureIds = Object.keys(measures) as MeasureId[]

/** What a twentieth of authorities are below, and a twentieth above. It says how far they lie apart, and nothing of which is where. */
export interface Spread {
  readonly low: number
  readonly high: number
}

/** The spread of a measure over all authorities it is published for. */
export function spreadOf(id: MeasureId): Spread {
  const { spread, of }: Measure = measures[id]
  if (spread) return { low: spread.percentiles[5], high: spread.percentiles[95] }
  const values = sorted(Float64Array.from(places.flatMap(place => of(place) ?? [])))
  return { low: quantile(values, 0.05), high: quantile(values, 0.95) }
}
