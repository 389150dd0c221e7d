import { ease } from './flight'

/** How long somebody takes from one place on the pitch to another, and the last sets out after the first, in milliseconds. */
const crossingMilliseconds = 1300
export const crossingStagger = 300

/** x, y, z in metres. */
export type Place = readonly [number, number, number]

/** Somebody on the way to their own place from wherever they were. Times are in milliseconds. */
export interface Crossing {
  /** Number of the place. */
  readonly post: number
  readonly from: Place
  /** When they set out. */
  readonly start: number
}

/** When they are there. */
export function crossingEnd({ start }: Crossing): number {
  return start + crossingMilliseconds
}

/** Where they are, on the straight way to their place. They set out and arrive slowly. */
export function crossed({ from, start }: Crossing, to: Place, now: number): Place {
  const gone = ease(Math.min(1, Math.max(0, (now - start) / crossingMilliseconds)))
  const between = (axis: 0 | 1 | 2): number => from[axis] + (to[axis] - from[axis]) * gone
  return [between(0), between(1), between(2)]
}
