import { log } from '../mathematics'
import { type Parameters, parameters as registry } from '../parameters'
import type { Settled } from '../settled'
import { settle } from '../steady'

/** Concerns raised a week, true and false together. */
export function concernsAWeek(settled: Settled): number {
  return settled.concernsTrue + settled.concernsFalse
}

/** How many times as many concerns are true as are false. */
export function trueForEachFalse(settled: Settled): number {
  return settled.concernsTrue / settled.concernsFalse
}

/** What is wanted, and how to get there: `excess` falls as its number rises, and is 0 where it is met. */
interface Search {
  readonly excess: (value: number) => number
  readonly low: number
  readonly high: number
  readonly first: number
  readonly tolerance: number
}

/** Where the excess is 0, to the tolerance, for an excess that is nearly a straight line; null where it is so nowhere. */
function whereMet({ excess, low: least, high: most, first, tolerance }: Search): number | null {
  let low = least
  let high = most
  let excessLow = excess(low)
  let excessHigh = excess(high)
  if (!(excessLow >= 0 && excessHigh <= 0)) return null
  let next = first
  for (let turn = 0; turn < 60; turn++) {
    const here = excess(next)
    if (Math.abs(here) < tolerance) return next
    if (here > 0) {
      low = next
      excessLow = here
    } else {
      high = next
      excessHigh = here
    }
    // Every third turn halves, so that one flat end cannot hold the search up.
    next = turn % 3 === 2 ? (low + high) / 2 : low + ((high - low) * excessLow) / (excessLow - excessHigh)
  }
  return null
}

/**
 * The settings with the threshold at which this many concerns come in a week; null where none between -1 and 5 does.
 * A lower threshold always brings more, and their logarithm is nearly a straight line in it.
 */
export function withConcerns(parameters: Parameters, concerns: number): Parameters | null {
  const at = (threshold: number) => ({ ...parameters, threshold })
  const excess = (threshold: number) => log(concernsAWeek(settle(at(threshold))) / concerns)
  const found = whereMet({ excess, low: -1, high: 5, first: parameters.threshold, tolerance: 1e-4 })
  return found === null ? null : at(found)
}

/**
 * The settings with the threshold and the separation at which concerns come as in `observed`: as many, and as many of
 * them true; null where no separation in its range does. The better children in need can be told from others, the more
 * true concerns there are for each false one.
 */
export function withConcernsOfBothKinds(parameters: Parameters, observed: Settled): Parameters | null {
  const concerns = concernsAWeek(observed)
  let latest: Parameters | null = parameters
  const excess = (separation: number): number => {
    latest = withConcerns({ ...(latest ?? parameters), separation }, concerns)
    return latest ? log(trueForEachFalse(observed) / trueForEachFalse(settle(latest))) : Number.NaN
  }
  const { min: low, max: high } = registry.separation
  const found = whereMet({ excess, low, high, first: parameters.separation, tolerance: 1e-3 })
  return found === null ? null : latest
}
