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

const rounded = (value: number): number => Math.floor(value + 0.5)

/**
 * The foreheads scene (model notes, §8): a check that is right equally often about children in need and about the
 * others. Bayes' rule in natural frequencies, exact up to whole children.
 * @param needPercent children in need, in per cent of all
 * @param rightPercent how often the check is right, in per cent
 */
export function checkOutcome(children: number, needPercent: number, rightPercent: number): CheckOutcome {
  const inNeed = rounded((children * needPercent) / 100)
  const found = rounded((inNeed * rightPercent) / 100)
  const wronglyFlagged = rounded(((children - inNeed) * (100 - rightPercent)) / 100)
  return { children, inNeed, found, missed: inNeed - found, wronglyFlagged }
}

/**
 * The same as a picture of the same children: whoever the check points at is shown as being looked at, rightly or
 * wrongly; whoever it misses as never noticed.
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
