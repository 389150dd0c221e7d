import { clamp } from '../../lib/numbers'
import { chanceInAWeek, exp, log, normalDistribution } from '../exact-math'
import type { Parameters } from '../parameters/registry'
import type { Leaving } from './settled'

/**
 * What can happen to one child in one week, whatever the team is doing: chances, 0 to 1, and how many children
 * there are.
 */
export interface WeeklyChances {
  readonly children: number
  /** Children in need at any time. */
  readonly inNeed: number
  /** A need ends. Help does not shorten need (E1). */
  readonly needEnds: number
  /** A need begins, for a child not in need; set so that the number in need keeps still (E1). */
  readonly needBegins: number
  /**
   * A concern is raised about a child in need, and about one who is not (E2). The first is with the reference team, until
   * `noticedByAll` has put another in its place.
   */
  readonly noticed: number
  readonly falselyNoticed: number
  /** An assessment is finished. */
  readonly assessed: number
  /** A waiting concern is closed without being seen (E4). */
  readonly lapses: number
  /** A child whose worker has left gets another (E7). */
  readonly reallocated: number
}

/** The chances of a week, from the parameters. E1, E2, E4, E5 and E7. */
export function weeklyChances(parameters: Parameters): WeeklyChances {
  const { children } = parameters
  const inNeed = (children * parameters.need) / 100
  const needEnds = chanceInAWeek(1 / parameters.needWeeks)
  const rates = noticingRates(parameters)
  return {
    children,
    inNeed,
    needEnds,
    needBegins: (inNeed * needEnds) / (children - inNeed),
    noticed: chanceInAWeek(rates.inNeed),
    falselyNoticed: chanceInAWeek(rates.noNeed),
    assessed: chanceInAWeek(1 / parameters.assessmentWeeks),
    lapses: chanceInAWeek(1 / parameters.lapseWeeks),
    reallocated: chanceInAWeek(1 / parameters.handoverWeeks),
  }
}

/**
 * E2′: the chance a week of being noticed, where `found` per cent of true concerns are raised by the team itself, and a team
 * of `effectiveWorkers` does the part of them that it is of `referenceWorkers`, up to twice. `noticed` is the chance with
 * the reference team.
 */
export function noticedByAll(
  noticed: number,
  found: number,
  effectiveWorkers: number,
  referenceWorkers: number,
): number {
  const share = found / 100
  const rate = 1 - share + share * Math.min(2, effectiveWorkers / referenceWorkers)
  return rate === 1 ? noticed : 1 - exp(rate * log(1 - noticed))
}

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
 */
export function noticingRates({
  looksAWeek,
  separation,
  threshold,
  alarm,
}: Pick<Parameters, 'looksAWeek' | 'separation' | 'threshold' | 'alarm'>): NoticingRates {
  const effective = threshold - alarm
  return {
    inNeed: looksAWeek * normalDistribution(separation / 2 - effective),
    noNeed: looksAWeek * normalDistribution(-separation / 2 - effective),
  }
}

/**
 * E3, the pressure at the front door: 0 while concerns are started within a week, one half when they wait
 * `halfWeeks` longer than that, 1 when nobody is being seen (a wait of Infinity).
 */
export function pressure(waitWeeks: number, halfWeeks: number): number {
  if (waitWeeks === Infinity) return 1
  const excess = Math.max(0, waitWeeks - 1) / halfWeeks
  return excess / (1 + excess)
}

/** E3: the shares of concerns screened out at the front door, of true ones and of false ones. */
export interface ScreenedOut {
  readonly screenedOutTrue: number
  readonly screenedOutFalse: number
}

/**
 * E3: who is screened out under a pressure of 0 to 1. Of false concerns a share between that without pressure and that at
 * the most; of true ones less, where screening is better than chance.
 */
export function screenedOut(
  parameters: Pick<Parameters, 'screenedOut' | 'screenedOutMost' | 'screeningError'>,
  pressureNow: number,
): ScreenedOut {
  const least = parameters.screenedOut / 100
  const most = parameters.screenedOutMost / 100
  const screenedOutFalse = least + (most - least) * pressureNow
  return { screenedOutTrue: parameters.screeningError * screenedOutFalse, screenedOutFalse }
}

/**
 * E5′: the share of assessments that miss a need: a base, more with inexperience, more with hurry, more with overload.
 * `newcomerShare` is newly qualified workers ÷ team; `pressureNow` is the pressure at the front door; both 0 to 1. `load`
 * is that of E6′, 1 with the reference team.
 */
export function missedShare(
  {
    missed,
    missedNewcomers,
    missedPressure,
    missedLoad,
  }: Pick<Parameters, 'missed' | 'missedNewcomers' | 'missedPressure' | 'missedLoad'>,
  newcomerShare: number,
  pressureNow: number,
  load: number,
): number {
  return (
    missed / 100 +
    (missedNewcomers / 100) * newcomerShare +
    (missedPressure / 100) * pressureNow +
    (missedLoad / 100) * overload(load)
  )
}

/** How far a load of E6′ is above that of the reference team: 0 to one half. */
function overload(load: number): number {
  return Math.max(0, load - 1)
}

/** Who can leave, and how fast: numbers of workers, and the shares of them that go in a year. */
export interface Departures {
  readonly permanent: number
  readonly agency: number
  readonly permanentLeaving: number
  readonly agencyEnding: number
}

/**
 * E7: how often a helped child loses the worker, per week: the mean of the yearly rates at which permanent and agency
 * workers go, weighted by how many there are. 0 for an empty team.
 */
export function handoverRate({ permanent, agency, permanentLeaving, agencyEnding }: Departures): number {
  const players = permanent + agency
  return players > 0 ? (permanent * permanentLeaving + agency * agencyEnding) / players / 52 : 0
}

/**
 * E9′: why permanent staff leave, in shares of staff a year. The reasons add, so that they can be drawn as one bar.
 * `strain` is 0 to 1; the parameter `strain` is the extra leaving at strain 1. `load` is that of E6′: what heavier
 * caseloads add is counted with the strain.
 */
export function leavingRates(
  parameters: Pick<Parameters, 'leaving' | 'poaching' | 'strain' | 'loadLeaving'>,
  strain: number,
  load: number,
): Leaving {
  const base = parameters.leaving / 100
  const poaching = parameters.poaching / 100
  const fromStrain = (parameters.strain / 100) * strain + (parameters.loadLeaving / 100) * overload(load)
  return { base, poaching, strain: fromStrain, total: base + poaching + fromStrain }
}

/**
 * E9: how far work exceeds places, 0 to 1: children with an open file ÷ slots, less one. 1 when there is no slot.
 */
export function strainOf(openFiles: number, slots: number): number {
  if (slots <= 0) return 1
  return clamp(openFiles / slots - 1, 0, 1)
}
