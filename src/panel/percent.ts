/** Where a value lies between two ends, from 0 to 100, and never beyond them. */
export function percentScale(from: number, to: number): (value: number) => number {
  return value => Math.min(100, Math.max(0, (100 * (value - from)) / (to - from)))
}

/** A place or length as an SVG attribute takes it. */
export const percent = (value: number): string => `${Math.round(value * 100) / 100}%`
