import { whole } from '../../lib/numbers'
import type { Allocation } from './allocation'

/** What a check does to a stadium of children: whole children, adding up to those in need and those not. */
export interface CheckOutcome {
  readonly children: number
  readonly inNeed: number
  /** In need, and pointed at. */
  readonly found: number
  /** In need, and not pointed at. */
  readonly missed: number
  /** Not in need, and pointed at. */
  readonly wronglyFlagged: number
}

/**
 * §8: a check that is right equally often about children in need and about the others. Bayes' rule in natural
 * frequencies, exact up to whole children.
 * @param needPercent children in need, in per cent of all
 * @param rightPercent how often the check is right, in per cent
 */
export function checkOutcome(children: number, needPercent: number, rightPercent: number): CheckOutcome {
  const inNeed = whole((children * needPercent) / 100)
  const found = whole((inNeed * rightPercent) / 100)
  const wronglyFlagged = whole(((children - inNeed) * (100 - rightPercent)) / 100)
  return { children, inNeed, found, missed: inNeed - found, wronglyFlagged }
}

/**
 * The same as an allocation of the same children: those the check points at are shown as being assessed, rightly or
 * wrongly; those it misses as never noticed.
 */
export function checkAllocation({
  children,
  inNeed,
  found,
  missed,
  wronglyFlagged,
}: CheckOutcome): Allocation {
  return {
    children,
    inNeed,
    needBoundaries: [0, 0, found, found, found, inNeed],
    falseAlarmBoundaries: [wronglyFlagged, wronglyFlagged],
    counts: {
      noNeed: children - inNeed - wronglyFlagged,
      neverNoticed: missed,
      turnedAway: 0,
      waiting: 0,
      beingAssessed: found,
      helped: 0,
      handover: 0,
      waitingFalse: 0,
      assessedFalse: wronglyFlagged,
    },
  }
}
