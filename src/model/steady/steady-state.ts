import { memoiseLast } from '../../lib/memoise'
import { chanceInAWeek } from '../exact-math'
import { defaultParameters, type Parameters, type ReferenceSettings } from '../parameters/registry'
import { caseloadOf, notReached, openFiles } from '../population/states'
import { type Queue, type Service, solveQueue } from './queue'
import {
  handoverRate,
  leavingRates,
  noticedByAll,
  strainOf,
  type WeeklyChances,
  weeklyChances,
} from './rates'
import type { Leaving, Settled, Team } from './settled'
import { expectedTragediesAYear } from './stocks'
import { type ReferenceTeam, referenceWorkersAt, settledTeam } from './team'

/**
 * §3.1 with §3.2: the picture once team and queue have settled. Strain and heavier caseloads make people leave, leaving
 * makes fewer workers, fewer workers make strain and heavier caseloads: the loop is turned from no strain at all, at the
 * usual load, until both keep still, so that of several settled states it would find the best.
 *
 * `referenceWorkers` are those whose load is 1; those of the parameters' own reference unless others are given. `firstStrain` is where the loop
 * starts (0 to 1). Tests start it at 1, and find that there is only one settled state.
 */
export function settle(
  parameters: Parameters,
  referenceWorkers: number = usualWorkers(parameters),
  firstStrain = 0,
): Settled {
  const usual = weeklyChances(parameters)
  const chances = { ...usual }
  let strain = firstStrain
  let load = 1
  let guess = 2
  let iterations = 0
  for (;;) {
    const staffing = staffingAt(parameters, { strain, load, referenceWorkers })
    const { effectiveWorkers, slots } = staffing.team
    chances.noticed = noticedByAll(usual.noticed, parameters.found, effectiveWorkers, referenceWorkers)
    const queue = solveQueue(chances, parameters, staffing.service, guess)
    const next = strainFrom(queue, slots)
    iterations += 1
    const moved = Math.abs(next - strain) + Math.abs(staffing.team.load - load)
    if (moved < 1e-12 || iterations === 200) {
      return settledFrom(parameters, chances, staffing, queue, next, iterations)
    }
    strain = next
    load = staffing.team.load
    guess = 1 / queue.start
  }
}

/** England's team in 2025, at the leaving it comes to rest at. Its load is 1 throughout: it is its own reference. */
const england = memoiseLast(() => atRest(defaultParameters))

/** A council's own team, at England's settings but for its own. */
const council = memoiseLast((own: ReferenceSettings) => atRest({ ...defaultParameters, ...own }))

function atRest(parameters: Parameters): ReferenceTeam {
  const alone = { ...parameters, absorbed: 0, found: 0 }
  return { parameters, leavingAYear: settle(alone, 1).leaving.total }
}

/**
 * C_ref: the workers of England's team in 2025, or of the council's own where `parameters` are a council's, for as many
 * children, and as `parameters` value workers.
 */
export function usualWorkers(parameters: Parameters): number {
  const { reference } = parameters
  return referenceWorkersAt(reference ? council(reference) : england(), parameters)
}

/** The leaving and the team at one strain, and what the queue needs to know of them. */
interface Staffing {
  readonly leaving: Leaving
  readonly team: Team
  readonly service: Service
}

/** E6′ to E9′: the settled team at a strain of 0 to 1, and at the load of the turn before. */
function staffingAt(
  parameters: Parameters,
  { strain, load, referenceWorkers }: { strain: number; load: number; referenceWorkers: number },
): Staffing {
  const leaving = leavingRates(parameters, strain, load)
  const team = settledTeam(parameters, leaving.total, referenceWorkers)
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
      load: team.load,
      newcomerShare: players > 0 ? newlyQualified / players : 0,
      workerLeaves: chanceInAWeek(lost),
    },
  }
}

/** The strain a queue puts on the team. 1 when nobody is being seen. */
function strainFrom(queue: Queue, slots: number): number {
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
    caseload: caseloadOf(stocks, team.players),
    strain,
    roomToSpare: queued ? 0 : team.slots - queue.used,
    concernsTrue: (1 - chances.needEnds) * chances.noticed * unnoticed,
    concernsFalse: (1 - chances.needBegins) * chances.falselyNoticed * stocks.noNeed,
    expectedTragediesAYear: expectedTragediesAYear(stocks, parameters),
    iterations,
  }
}
