import { toCsv } from '../lib/csv'
import type { Counts } from '../model/population/allocation'

/** Every count, in the order of the table. */
export const countNames = [
  'neverNoticed',
  'turnedAway',
  'waiting',
  'beingAssessed',
  'helped',
  'handover',
  'waitingFalse',
  'assessedFalse',
  'noNeed',
  'notReached',
  'inNeed',
  'falseAlarms',
  'players',
] as const satisfies readonly (keyof Counts)[]

/** The name of a count. */
export type CountName = (typeof countNames)[number]

/** The words of the table: the store holds none. */
export interface CountsCsvWords {
  /** State, children, change since the last setting, whether anyone could know it. */
  readonly header: readonly [state: string, children: string, change: string, known: string]
  readonly states: { readonly [name in CountName]: string }
  readonly known: { readonly [name in CountName]: string }
}

/** The table of all counts as CSV. `change`: counts less those of the baseline. */
export function countsCsv(counts: Counts, change: Counts, words: CountsCsvWords): string {
  const rows = countNames.map(name => [words.states[name], counts[name], change[name], words.known[name]])
  return toCsv(words.header, rows)
}

/** One set of counts less another, count by count. */
export function differenceOf(counts: Counts, before: Counts): Counts {
  const changes = countNames.map(name => [name, counts[name] - before[name]] as const)
  return Object.fromEntries(changes) as unknown as Counts
}
