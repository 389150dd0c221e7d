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

/** Where the councils' own figures were published, and in which edition. */
export const councilSources: readonly (Source & { readonly year: string })[] = [
  { ...workforceCensus, year: '30 September 2017 to 2025' },
  { ...childrenInNeedStatistics, year: 'years to 31 March 2017 to 2025' },
]
