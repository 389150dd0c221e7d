import { exp, log } from './mathematics'

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
