import { startChanceInNeed } from '../deployment'

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
