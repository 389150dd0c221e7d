/** Two neighbouring values: a condition holds at one of them and not at the other. */
export interface Edge {
  readonly holds: number
  readonly fails: number
}

/**
 * The edge of a condition, by bisection: after each of the `halvings` the two values are half as far apart. The condition
 * is taken to hold at `edge.holds` and to fail at `edge.fails`, whichever of them is larger; neither is tried.
 */
export function bisect(condition: (value: number) => boolean, edge: Edge, halvings: number): Edge {
  let { holds, fails } = edge
  for (let turn = 0; turn < halvings; turn++) {
    const middle = (holds + fails) / 2
    if (condition(middle)) holds = middle
    else fails = middle
  }
  return { holds, fails }
}

/** Where to look for a root, and when it is good enough. */
export interface RootSearch {
  /** Below the root, and above it; `high` may be Infinity where nothing is known above (with `secant` only). */
  readonly low: number
  readonly high: number
  /** The first value tried between them. */
  readonly first: number
  /** An excess nearer to 0 than this is met. */
  readonly tolerance: number
  /** `low` and `high` are as good as one number once they are no further apart than this share of the value tried. */
  readonly closeness?: number
  /** Values tried at most. */
  readonly turns: number
  /**
   * How the next value is chosen. `falsePosition`: where a straight line from `low` to `high` is nought, but every third
   * turn half-way, so that one flat end cannot slow the search down. `secant`: where a straight line through the last
   * two values is nought; where that is not between `low` and `high`, half-way, or four times `low` below Infinity.
   */
  readonly method: 'falsePosition' | 'secant'
}

/**
 * The value at which `excess` is nought: a function that falls as its value rises, and is nearly a straight line. Tried in
 * this order: `low`, `high` (unless it is Infinity), `first`, then what the method gives; the last value tried is the
 * one returned. Null where the excess is not of opposite signs at the two ends, or is not met in so many turns.
 */
export function findRoot(excess: (value: number) => number, search: RootSearch): number | null {
  const { first, tolerance, closeness = 0, turns, method } = search
  let { low, high } = search
  let excessLow = excess(low)
  let excessHigh = high === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : excess(high)
  if (!(excessLow >= 0 && excessHigh <= 0)) return null
  let before = low
  let excessBefore = excessLow
  let here = first
  for (let turn = 0; turn < turns; turn++) {
    const excessHere = excess(here)
    if (Math.abs(excessHere) < tolerance || high - low <= closeness * here) return here
    if (excessHere > 0) {
      low = here
      excessLow = excessHere
    } else {
      high = here
      excessHigh = excessHere
    }
    const halfway = high === Number.POSITIVE_INFINITY ? 4 * low : (low + high) / 2
    let next = halfway
    if (method === 'secant') {
      next = here - (excessHere * (here - before)) / (excessHere - excessBefore)
      if (!(next > low && next < high)) next = halfway
    } else if (turn % 3 !== 2) {
      next = low + ((high - low) * excessLow) / (excessLow - excessHigh)
    }
    before = here
    excessBefore = excessHere
    here = next
  }
  return null
}
