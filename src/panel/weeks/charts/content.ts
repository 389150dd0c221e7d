import type { EvidenceLabel } from '../../../model/parameters/definition'
import type { Hatch } from './patterns'

/** One thing that is counted each week. `look` is its class: its colour, and the dashes of a line. */
export interface Series {
  readonly look: string
  readonly name: string
  /** One number a week, from week 0 to the week on show. */
  readonly values: Float64Array
  /** Where it would settle at the settings in force, in the same unit. */
  readonly settled: number
}

/** A series stacked on the one before it. */
export interface Band extends Series {
  /** Told from its neighbours by more than its tone; the first of a stack may be plain. */
  readonly hatch?: Hatch
}

/** A series drawn as a line. */
export interface Line extends Series {
  /** What stands at its end; the upper edge of a stack needs none. */
  readonly endLabel?: string
}

/** Everything a chart says, before it is drawn. */
export interface ChartContent {
  /** Its name in ids. */
  readonly name: 'team' | 'children' | 'leaving' | 'concerns'
  readonly heading: string
  readonly label: EvidenceLabel
  readonly unit: string
  /** The week on show, in words. */
  readonly sentence: string
  readonly note?: string
  /** From the bottom up. */
  readonly bands: readonly Band[]
  readonly lines: readonly Line[]
  /** Writes a number of the key. */
  readonly write: (value: number) => string
  /** Writes a number of the table. */
  readonly writeExactly: (value: number) => string
}
