import { exp, log } from '../exact-math'

/**
 * §3.2, who is seen first: the chance a week that a waiting child with true need is started, where any other concern
 * is started with chance `startChance`. `triage` 1 is first come, first served; above 1, true need is likelier to be
 * picked. 1 - (1 - h)^θ.
 */
export function startChanceInNeed(startChance: number, triage: number): number {
  if (triage === 1 || startChance <= 0 || startChance >= 1) return startChance
  return 1 - exp(triage * log(1 - startChance))
}

/**
 * Mean weeks an accepted concern waits: all who wait ÷ those started a week. Infinity when nobody is started.
 * With triage 1 it is 1 ÷ the start chance, whoever waits.
 */
export function meanWait(
  waiting: number,
  waitingFalse: number,
  chanceInNeed: number,
  startChance: number,
): number {
  if (startChance <= 0) return Infinity
  if (chanceInNeed === startChance) return 1 / startChance
  return (waiting + waitingFalse) / (waiting * chanceInNeed + waitingFalse * startChance)
}

/**
 * §3.2 in a week: the chance that a waiting false concern is started, so that the free slots are just filled; a true
 * one is started with `startChanceInNeed` of it. 1 when everyone fits, 0 when nothing is free.
 */
export function startChance(free: number, waiting: number, waitingFalse: number, triage: number): number {
  if (free <= 0) return 0
  if (free >= waiting + waitingFalse) return 1
  if (triage === 1) return free / (waiting + waitingFalse)
  let low = 0
  let high = 1
  for (let turn = 0; turn < 50; turn++) {
    const middle = (low + high) / 2
    if (startChanceInNeed(middle, triage) * waiting + middle * waitingFalse < free) low = middle
    else high = middle
  }
  return (low + high) / 2
}
