import type { Source } from './source'
import { childrenInNeedStatistics, workforceCensus } from './sources'

/** What one more tenth of one thing goes with in another, between councils and years: our arithmetic. */
export interface Reading {
  /** % or points, as the words beside it say. */
  readonly value: number
  /** Standard error, clustered by council; none where it was not worked out. */
  readonly error?: number
  /** Councils and years it is of; none where it was not counted. */
  readonly count?: number
}

/**
 * Readings of about 150 councils over nine years, with what all councils had in common in a year taken out. Our own
 * arithmetic on published figures, checked by nobody else. None of them shows a cause.
 */
export const readings = {
  casesOneYear: { value: 8.6, error: 0.3, count: 1_149 },
  casesThreeYears: { value: 8.8, error: 0.3, count: 847 },
  casesEightYears: { value: 8.4, error: 0.6, count: 134 },
  inNeedOneYear: { value: 1.5, error: 0.2, count: 1_143 },
  inNeedThreeYears: { value: 2.7, error: 0.4, count: 842 },
  inNeedEightYears: { value: 2.3, error: 0.8, count: 134 },
  caseload: { value: -0.8, error: 0.35, count: 1_311 },
  teamOneYear: { value: 6.5, count: 1_149 },
  leaving: { value: 0.28, error: 0.17, count: 1_173 },
  absence: { value: 0.09, error: 0.04, count: 1_329 },
  rereferrals: { value: -0.05, error: 0.12, count: 1_154 },
} as const satisfies Record<string, Reading>

/** The name of a reading. */
export type ReadingId = keyof typeof readings

/** How well the model's rule for vacancies gives each council's own. `errors`: in points, of the rule and of guessing the mean. */
export const vacancyRule = { correlation: 0.4, error: 8.0, guessing: 8.5, count: 1_317 } as const

/** Where councils lie at the census of 2025: a twentieth, a quarter, half, three quarters and nineteen twentieths below. */
export interface CouncilSpread {
  readonly quantiles: readonly [number, number, number, number, number]
  /** Councils with a published figure. */
  readonly count: number
}

/** How far councils spread in 2025. No council is named, and none is ranked. */
export const councilSpread = {
  leaving: { quantiles: [6.8, 9.5, 11.8, 15.2, 23.0], count: 148 },
  vacancies: { quantiles: [2.2, 7.6, 14.4, 20.2, 31.6], count: 148 },
  agency: { quantiles: [1.3, 7.8, 12.7, 20.9, 29.4], count: 147 },
  caseload: { quantiles: [11.8, 14.1, 15.2, 16.8, 19.2], count: 148 },
  absence: { quantiles: [1.5, 2.7, 3.6, 4.3, 5.7], count: 148 },
  caseHolders: { quantiles: [92, 121, 153, 178, 245], count: 144 },
  cases: { quantiles: [1_366, 1_805, 2_263, 2_806, 3_966], count: 144 },
} as const satisfies Record<string, CouncilSpread>

/** The name of one of the measures. */
export type SpreadId = keyof typeof councilSpread

/** Where the councils' own figures were published, and in which edition. */
export const councilSources: readonly (Source & { readonly year: string })[] = [
  { ...workforceCensus, year: '30 September 2017 to 2025 (published in February 2026)' },
  { ...childrenInNeedStatistics, year: 'years to 31 March 2017 to 2025' },
]
