import { bisect } from '../../lib/solve'
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

/** Those who wait, in need and not, and the chances a week with which each kind is started. */
export interface Starting {
  readonly waiting: number
  readonly waitingFalse: number
  readonly startInNeed: number
  readonly start: number
}

/**
 * Mean weeks an accepted concern waits: all who wait ÷ those started a week. Infinity when nobody is started. With
 * triage 1 it is 1 ÷ the start chance, however many wait.
 */
export function meanWait({ waiting, waitingFalse, startInNeed, start }: Starting): number {
  if (start <= 0) return Infinity
  if (startInNeed === start) return 1 / start
  return (waiting + waitingFalse) / (waiting * startInNeed + waitingFalse * start)
}

/** The line at the start of a week's work: free slots, those who wait, in need and not, and the parameter `triage`. */
export interface Line {
  readonly free: number
  readonly waiting: number
  readonly waitingFalse: number
  readonly triage: number
}

/**
 * §3.2 in a week: the chance that a waiting false concern is started, so that the free slots are just filled; a true
 * one is started with `startChanceInNeed` of it. 1 when everyone fits, 0 when nothing is free.
 */
export function startChance({ free, waiting, waitingFalse, triage }: Line): number {
  if (free <= 0) return 0
  if (free >= waiting + waitingFalse) return 1
  if (triage === 1) return free / (waiting + waitingFalse)
  const { holds, fails } = bisect(
    start => startChanceInNeed(start, triage) * waiting + start * waitingFalse < free,
    { holds: 0, fails: 1 },
    50,
  )
  return (holds + fails) / 2
}
