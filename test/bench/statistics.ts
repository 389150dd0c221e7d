/** Smallest, middle and largest of a sample. */
export interface Spread {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** The middle of a sample; NaN of an empty one. */
export function median(sample: readonly number[]): number {
  const sorted = [...sample].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length % 2) return sorted[middle]!
  return sorted.length ? (sorted[middle - 1]! + sorted[middle]!) / 2 : Number.NaN
}

/** Smallest, middle and largest. */
export function spread(sample: readonly number[]): Spread {
  return { min: Math.min(...sample), median: median(sample), max: Math.max(...sample) }
}
