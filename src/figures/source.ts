import type { EvidenceLabel } from '../model/parameters/definition'

/** Where we read a figure: in the publisher's own file or page, in another's, or it is the result of our own model. */
export type SeenAs = 'official' | 'elsewhere' | 'ours'

/** The unit a figure is quoted in. `per80000`: in a stadium of 80,000 children. */
export type FigureUnit = 'percentAYear' | 'times' | 'childrenPer80000' | 'poundsAYear'

/** Which edition of a work a figure was read in, in words that follow a comma. */
export interface Edition {
  /** When that edition came out: `published February 2026`. */
  readonly edition: string
  /** When the next edition is due, or was due and could not be read. Missing for works that come out once. */
  readonly nextDue?: string
}

/** Who published a figure, where, in which edition, and how we came to read it. */
export interface Source extends Edition {
  readonly publisher: string
  readonly title: string
  /** Where to look it up. Missing only for results of our own. */
  readonly url?: string
  readonly seenAs: SeenAs
}

/** What every figure carries, whatever its shape. */
export interface Provenance extends Source {
  readonly unit: FigureUnit
  readonly label: EvidenceLabel
  /** The date or period it is about, in words: `2025`, `30 September 2025`; `undated` where none is given. */
  readonly year: string
}

/** One number. */
export interface Figure extends Provenance {
  readonly value: number
}

/** A stretch between two numbers. */
export interface FigureRange extends Provenance {
  readonly low: number
  readonly high: number
}

/** One number a year, oldest first. */
export interface FigureSeries extends Provenance {
  readonly values: readonly { readonly year: number; readonly value: number }[]
}

/** A value of a parameter, and what stands behind it. */
export interface Valued {
  /** In the unit of the parameter. What depends on the number of children is for a stadium of 80,000. */
  readonly value: number
  readonly label: EvidenceLabel
  /**
   * Publisher, title and year, or what was assumed and why: one sentence or more, for the reader. Missing where it is the
   * model's own or of a preset of ours: `value-sources.ts` has those.
   */
  readonly source?: string
  /** The date or period it is about, in words, where it is about one. */
  readonly year?: string
}
