import { findRoot } from '../../lib/solve'
import type { Parameters } from '../parameters/registry'
import { slotsUsed } from '../population/states'
import { missedShare, pressure, screenedOut, type WeeklyChances } from './rates'
import type { Stocks } from './settled'
import { type ServiceChances, steadyStocks } from './stocks'
import { meanWait, startChanceInNeed } from './triage'

/** What the queue needs to know about the team. */
export interface Service {
  readonly slots: number
  /** The load of E6′. */
  readonly load: number
  /** Newly qualified ÷ everyone on the pitch; 0 for an empty team. */
  readonly newcomerShare: number
  /** The chance a week that a helped child loses the worker. */
  readonly workerLeaves: number
}

/** The queue at rest, and the children in every state with it. */
export interface Queue {
  /** The chance a week that a waiting false concern is started. 1 when nothing queues, 0 when nobody is being seen. */
  readonly start: number
  readonly waitWeeks: number
  readonly chances: ServiceChances
  readonly stocks: Stocks
  readonly used: number
}

/**
 * §3.1: the queue that just fills the slots. Nothing queues if all fits; nobody is seen if there is not one slot.
 * Otherwise the start chance is found from its inverse, in which 1 ÷ slots used is nearly a straight line, so that
 * secant steps (kept inside a bracket) need about six turns. `guess` is a first try at that inverse, 1 or more.
 */
export function solveQueue(
  chances: WeeklyChances,
  parameters: Parameters,
  service: Service,
  guess: number,
): Queue {
  if (service.slots < 1) return queueAt(0, Number.POSITIVE_INFINITY, chances, parameters, service)
  const free = noQueue(chances, parameters, service)
  if (free.used <= service.slots) return free

  let queue = free
  const shortOfSlots = (inverse: number): number => {
    if (inverse > 1) queue = queueStarting(1 / inverse, chances, parameters, service)
    return 1 - service.slots / queue.used
  }
  findRoot(shortOfSlots, {
    low: 1,
    high: Number.POSITIVE_INFINITY,
    first: Math.max(guess, 1.0001),
    tolerance: 1e-14,
    closeness: 4e-16,
    turns: 200,
    method: 'secant',
  })
  return queue
}

/** The queue when every concern is started within a week, whether or not there are slots enough. */
export function noQueue(chances: WeeklyChances, parameters: Parameters, service: Service): Queue {
  return queueAt(1, 1, chances, parameters, service)
}

/**
 * The queue at a start chance, whatever the slots. With triage the wait depends on who is waiting, and who is waiting
 * on the screening the wait brings about, so the two are found together; the second depends on the first so weakly
 * that each turn gains about two digits.
 */
function queueStarting(
  start: number,
  chances: WeeklyChances,
  parameters: Parameters,
  service: Service,
): Queue {
  let queue = queueAt(start, 1 / start, chances, parameters, service)
  if (parameters.triage === 1 || start >= 1) return queue
  for (let turn = 0; turn < 60; turn++) {
    const { waiting, waitingFalse } = queue.stocks
    const wait = meanWait({ waiting, waitingFalse, startInNeed: queue.chances.startInNeed, start })
    const settled = Math.abs(wait - queue.waitWeeks) <= 1e-13 * wait
    queue = queueAt(start, wait, chances, parameters, service)
    if (settled) break
  }
  return queue
}

/** Everything that follows from a start chance and a wait. */
function queueAt(
  start: number,
  waitWeeks: number,
  chances: WeeklyChances,
  parameters: Parameters,
  service: Service,
): Queue {
  const hurry = pressure(waitWeeks, parameters.screeningWaitWeeks)
  // The shares by name, not spread into the record: a spread makes `settle` a fifth slower.
  const { screenedOutTrue, screenedOutFalse } = screenedOut(parameters, hurry)
  const serviceChances = {
    startInNeed: startChanceInNeed(start, parameters.triage),
    start,
    screenedOutTrue,
    screenedOutFalse,
    missed: missedShare(parameters, service.newcomerShare, hurry, service.load),
    workerLeaves: service.workerLeaves,
  }
  const stocks = steadyStocks(chances, serviceChances)
  return { start, waitWeeks, chances: serviceChances, stocks, used: slotsUsed(stocks) }
}
