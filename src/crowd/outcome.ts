import type { Parameters } from '../model/parameters/registry'
import { type Allocation, allocate, type Counts, countsOf } from '../model/population/allocation'
import type { Settled } from '../model/steady/settled'
import { settle } from '../model/steady/steady-state'

/** What settles at some parameters: the stocks, in whole children by state, and the published counts. */
export interface Outcome {
  readonly settled: Settled
  readonly allocation: Allocation
  readonly counts: Counts
}

const known = new WeakMap<Parameters, Outcome>()

/**
 * What settles at these parameters. The same object for the same parameters object: it is worked out once, and
 * remembered as long as somebody holds the parameters.
 */
export function outcomeAt(parameters: Parameters): Outcome {
  const found = known.get(parameters)
  if (found) return found
  const settled = settle(parameters)
  const allocation = allocate(settled, parameters.children)
  const outcome = { settled, allocation, counts: countsOf(allocation, settled) }
  known.set(parameters, outcome)
  return outcome
}
