import { normalDistribution } from './mathematics'

/** How often someone raises a concern, per child a week. */
export interface NoticingRates {
  /** About a child in need. */
  readonly inNeed: number
  /** About a child who is not: a false alarm. */
  readonly noNeed: number
}

/**
 * E2, signal detection: someone gets a usable look at a child, and raises a concern if the impression exceeds a
 * threshold. Public alarm lowers everyone's threshold, which always adds both kinds of concern.
 * `looksAWeek` per week; `separation`, `threshold` and `alarm` in z units.
 */
export function noticingRates(
  looksAWeek: number,
  separation: number,
  threshold: number,
  alarm: number,
): NoticingRates {
  const effective = threshold - alarm
  return {
    inNeed: looksAWeek * normalDistribution(separation / 2 - effective),
    noNeed: looksAWeek * normalDistribution(-separation / 2 - effective),
  }
}
