import type { Source } from './source'

/** What a twentieth, a quarter, half, three quarters and nineteen twentieths of our sets of assumptions lie below. */
export type DoubtRow = readonly [number, number, number, number, number]

/**
 * What 400 sets of assumptions give, each fitted to England’s concerns and caseload: means of six runs of 400, rounded. All
 * for 80,000 children, compared with England in 2025.
 */
export const doubt = {
  noConcern: [530, 1_460, 2_680, 3_820, 5_190],
  cutNotReached: [17, 53, 100, 151, 198],
  cutCaseload: [0.0, 0.4, 0.9, 1.3, 1.5],
  priceNotReached: [6, 22, 43, 71, 110],
  leavingNotReached: [7, 19, 35, 56, 80],
  alarmNotReached: [-185, 31, 46, 60, 81],
  alarmConcerns: [103, 141, 182, 234, 326],
} as const satisfies Record<string, DoubtRow>

/** The name of one row. */
export type DoubtId = keyof typeof doubt

/** Where they come from. */
export const doubtSource: Source & { readonly year: string } = {
  publisher: 'Eighty Thousand',
  title: 'the model, with 400 sets of assumptions',
  edition: 'the second version of the model',
  year: 'fitted to England in 2025',
  seenAs: 'ours',
}
