import type { EvidenceLabel } from '../model/parameter'

/** How well a figure is supported. `asReported`: someone quotes a published figure; we have not seen the original. */
export type FigureLabel = EvidenceLabel | 'asReported'

/**
 * Where we read a figure.
 * - `official`: in the publisher's own file or page.
 * - `second-hand`: quoted by a council, a charity, the press or an encyclopaedia.
 * - `worked-out`: our arithmetic on official files.
 * - `ours`: the result of our own model.
 */
export type SeenAs = 'official' | 'second-hand' | 'worked-out' | 'ours'

/** The unit a figure is quoted in. `per80000`: scaled from England to a stadium of 80,000 children. */
export type FigureUnit =
  | 'children'
  | 'authorities'
  | 'seats'
  | 'percent'
  | 'percentAYear'
  | 'casesPerWorker'
  | 'times'
  | 'childrenPer80000'
  | 'referralsAYearPer80000'
  | 'workersPer80000'

/** Who published a figure, where, and how we came to read it. */
export interface Source {
  readonly publisher: string
  readonly title: string
  /** Where to look it up, or what it was worked out from. Missing only for results of our own. */
  readonly url?: string
  readonly seenAs: SeenAs
}

/** What every figure carries, whatever its shape. */
export interface Provenance extends Source {
  readonly unit: FigureUnit
  readonly label: FigureLabel
  /** The date or period it is about, in words: `mid-2024`, `2024–25`, `30 September 2025`; `undated` where none is given. */
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
