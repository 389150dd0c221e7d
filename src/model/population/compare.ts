import { State } from './states'

/** Two pictures of the same children, child by child. */
export interface Comparison {
  /** Children in the same state in both. */
  readonly same: number
  /** In need, and a social worker is with them (being assessed, helped, or between workers), in one picture alone. */
  readonly reachedOnlyNow: number
  readonly reachedOnlyKept: number
  /** Helped, or known and between workers, in one picture alone: what a director can see. */
  readonly helpedOnlyNow: number
  readonly helpedOnlyKept: number
}

const isHelped = (state: number): boolean => state === State.helped || state === State.handover
const isReached = (state: number): boolean => isHelped(state) || state === State.beingAssessed

/** Compares two pictures: one state code a child, the same children in the same order. */
export function compareStates(now: Uint8Array, kept: Uint8Array): Comparison {
  const found = { same: 0, reachedOnlyNow: 0, reachedOnlyKept: 0, helpedOnlyNow: 0, helpedOnlyKept: 0 }
  for (let child = 0; child < now.length; child++) {
    const [here, there] = [now[child]!, kept[child]!]
    if (here === there) {
      found.same += 1
      continue
    }
    if (isReached(here) && !isReached(there)) found.reachedOnlyNow += 1
    if (isReached(there) && !isReached(here)) found.reachedOnlyKept += 1
    if (isHelped(here) && !isHelped(there)) found.helpedOnlyNow += 1
    if (isHelped(there) && !isHelped(here)) found.helpedOnlyKept += 1
  }
  return found
}
