import { chanceInAWeek } from '../exact-math'
import type { Parameters } from '../parameters/registry'
import { notReached, openFiles } from '../population/states'
import { type Queue, type Service, solveQueue } from './queue'
import { handoverRate, leavingRates, strainOf, type WeeklyChances, weeklyChances } from './rates'
import type { Leaving, Settled, Team } from './settled'
import { expectedTragediesAYear } from './stocks'
import { settledTeam } from './team'

/**
 * §3.1 with §3.2: the picture once team and queue have settled. Strain makes people leave, leaving
 * makes fewer slots, fewer slots make strain: the loop is turned from no strain at all until it keeps still, so that of
 * several settled states it would find the best.
 *
 * `firstStrain` is where the loop starts (0 to 1). Tests start it at 1, and find that there is only one settled state.
 */
export function settle(parameters: Parameters, firstStrain = 0): Settled {
  const chances = weeklyChances(parameters)
  let strain = firstStrain
  let guess = 2
  let iterations = 0
  for (;;) {
    const staffing = staffingAt(parameters, strain)
    const queue = solveQueue(chances, parameters, staffing.service, guess)
    const next = strainFrom(queue, staffing.service.slots)
    iterations += 1
    if (Math.abs(next - strain) < 1e-12 || iterations === 200) {
      return settledFrom(parameters, chances, staffing, queue, next, iterations)
    }
    strain = next
    guess = 1 / queue.start
  }
}

/** The leaving and the team at one strain, and what the queue needs to know of them. */
export interface Staffing {
  readonly leaving: Leaving
  readonly team: Team
  readonly service: Service
}

/** E6 to E9: the settled team at a strain of 0 to 1. */
export function staffingAt(parameters: Parameters, strain: number): Staffing {
  const leaving = leavingRates(parameters, strain)
  const team = settledTeam(parameters, leaving.total)
  const { slots, players, agency, newlyQualified } = team
  const lost = handoverRate({
    permanent: players - agency,
    agency,
    permanentLeaving: leaving.total,
    agencyEnding: parameters.agencyEnding,
  })
  return {
    leaving,
    team,
    service: {
      slots,
      newcomerShare: players > 0 ? newlyQualified / players : 0,
      workerLeaves: chanceInAWeek(lost),
    },
  }
}

/** The strain a queue puts on the team. 1 when nobody is being seen. */
export function strainFrom(queue: Queue, slots: number): number {
  return queue.start === 0 ? 1 : strainOf(openFiles(queue.stocks), slots)
}

/** The whole record, from the last turn of the loop. */
function settledFrom(
  parameters: Parameters,
  chances: WeeklyChances,
  { leaving, team }: Staffing,
  queue: Queue,
  strain: number,
  iterations: number,
): Settled {
  const { stocks } = queue
  const { screenedOutFalse, screenedOutTrue, missed } = queue.chances
  const unnoticed = stocks.neverNoticed + stocks.turnedAway
  const queued = queue.start < 1
  return {
    stocks,
    team,
    leaving,
    inNeed: chances.inNeed,
    notReached: notReached(stocks),
    queue: queued,
    waitWeeks: queue.waitWeeks,
    screenedOutFalse,
    screenedOutTrue,
    missed,
    strain,
    roomToSpare: queued ? 0 : team.slots - queue.used,
    concernsTrue: (1 - chances.needEnds) * chances.noticed * unnoticed,
    concernsFalse: (1 - chances.needBegins) * chances.falselyNoticed * stocks.noNeed,
    expectedTragediesAYear: expectedTragediesAYear(stocks, parameters),
    iterations,
  }
}
