import { defaultParameters, type Parameters } from '../model/parameters/registry'
import { falseAlarms } from '../model/population/states'
import { settle } from '../model/steady/steady-state'
import type { Source } from './source'

/** What a twentieth, a quarter, half, three quarters and nineteen twentieths of our sets of assumptions lie below. */
export type DoubtRow = readonly [number, number, number, number, number]

/**
 * What 400 sets of assumptions give, each fitted to England’s concerns and caseload: means of six draws of 400 (seeds 1 to 6)
 * with this very model, which a test works out again. All for 80,000 children; changes are from England in 2025.
 */
export const doubt = {
  noConcern: [570, 1_460, 2_610, 3_830, 5_070],
  notReached: [930, 2_060, 3_350, 4_680, 5_730],
  cutNotReached: [18, 53, 99, 148, 202],
  cutCaseload: [0.0, 0.4, 0.9, 1.3, 1.7],
  priceNotReached: [6, 20, 39, 61, 97],
  leavingNotReached: [8, 19, 32, 49, 77],
  alarmNotReached: [-153, 30, 48, 67, 93],
  alarmConcerns: [98, 139, 182, 241, 354],
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

/** The changes our guesses were asked about: a cut, a higher price of agency workers, more leaving, and public alarm. */
const asked = {
  cut: { saving: 10 },
  price: { price: defaultParameters.price + 1 },
  leaving: { leaving: 1.5 * defaultParameters.leaving },
  alarm: { alarm: 0.13 },
} as const satisfies Record<string, Partial<Parameters>>

/** What the model gives at the settings the picture opens with, for each row of the table of our guesses. */
export function openingValues(): Readonly<Record<DoubtId, number>> {
  const usual = settle(defaultParameters)
  const after = (change: keyof typeof asked) => settle({ ...defaultParameters, ...asked[change] })
  const moreNotReached = (change: keyof typeof asked) => after(change).notReached - usual.notReached
  return {
    noConcern: usual.stocks.neverNoticed,
    notReached: usual.notReached,
    cutNotReached: moreNotReached('cut'),
    cutCaseload: after('cut').caseload - usual.caseload,
    priceNotReached: moreNotReached('price'),
    leavingNotReached: moreNotReached('leaving'),
    alarmNotReached: moreNotReached('alarm'),
    alarmConcerns: falseAlarms(after('alarm').stocks) - falseAlarms(usual.stocks),
  }
}
