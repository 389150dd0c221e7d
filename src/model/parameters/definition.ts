/**
 * How well a number is supported.
 * - `published`: from an official, sector or peer-reviewed source that was read.
 * - `workedOut`: arithmetic on published figures.
 * - `reported`: read second-hand; the original source was not seen.
 * - `directionKnown`: the direction is published; the size is assumed.
 * - `fromTheArticle`: the article gives the number.
 * - `articleDirection`: the article gives the direction and no number; the size is assumed.
 * - `assumption`: ours.
 */
export type EvidenceLabel =
  | 'published'
  | 'workedOut'
  | 'reported'
  | 'directionKnown'
  | 'fromTheArticle'
  | 'articleDirection'
  | 'assumption'

/** Where a parameter belongs on the panel. `season` parameters act only when weeks are played. */
export type ParameterGroup = 'front' | 'team' | 'money' | 'children' | 'noticing' | 'season'

/** The unit of a value wherever it is kept, shown or in a link. Percentages are percentages (11.8, not 0.118). */
export type Unit =
  | 'children'
  | 'posts'
  | 'percent'
  | 'percentAYear'
  | 'times'
  | 'z'
  | 'weeks'
  | 'years'
  | 'perWeek'
  | 'perYear'
  | 'per100000AYear'
  | 'ratio'
  | 'childrenPerWorker'

/** One parameter of the model: everything known about it except the words a reader sees (those are in `src/words`). */
export interface ParameterDefinition {
  /** The symbol in the published equations, for example `a0`. */
  readonly symbol: string
  readonly unit: Unit
  readonly default: number
  /** Smallest and largest value a reader may set. Equal to `default` when the parameter is fixed. */
  readonly min: number
  readonly max: number
  /** One notch of the control. */
  readonly step: number
  readonly label: EvidenceLabel
  /** True where published evidence disagrees about the parameter. */
  readonly contested?: true
  readonly group: ParameterGroup
}

/** A parameter with where its number comes from. Those of the registry have it in `sources.ts`. */
export interface SourcedParameter extends ParameterDefinition {
  /** Publisher, title and year, or what was assumed and why. */
  readonly source: string
}

/** A parameter of the played weeks that no reader sets: its range is its default. */
export function fixed<Value extends number>(
  symbol: string,
  unit: Unit,
  value: Value,
  label: EvidenceLabel,
  source: string,
): SourcedParameter & { readonly default: Value } {
  return { symbol, unit, default: value, min: value, max: value, step: 1, label, source, group: 'season' }
}
