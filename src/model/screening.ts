/**
 * E3, the pressure at the front door: 0 while concerns are started within a week, one half when they wait
 * `halfWeeks` longer than that, 1 when nobody is being seen (a wait of Infinity).
 */
export function pressure(waitWeeks: number, halfWeeks: number): number {
  if (waitWeeks === Infinity) return 1
  const excess = Math.max(0, waitWeeks - 1) / halfWeeks
  return excess / (1 + excess)
}

/** E3: the share of false concerns screened out, between the share without pressure and the share at the most. */
export function screenedOutFalse(least: number, most: number, pressureNow: number): number {
  return least + (most - least) * pressureNow
}

/** E3: the share of true concerns screened out. `error` below 1 means screening is better than chance. */
export function screenedOutTrue(falseShare: number, error: number): number {
  return error * falseShare
}
