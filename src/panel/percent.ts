import { scaleLinear } from 'd3-scale'

/** A scale from an extent of values to 0 to 100, which never leaves its ends. */
export function percentScale(from: number, to: number): (value: number) => number {
  return scaleLinear([from, to], [0, 100]).clamp(true)
}

/** A place or length as an SVG attribute takes it. */
export const percent = (value: number): string => `${Math.round(value * 100) / 100}%`
