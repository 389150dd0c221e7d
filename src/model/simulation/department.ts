import { chanceInAWeek } from '../exact-math'
import type { ParameterId, Parameters } from '../parameters/registry'
import { defaultSeasonParameters } from '../parameters/season'
import { playersOf } from '../population/states'
import {
  handoverRate,
  leavingRates,
  missedShare,
  noticedByAll,
  noticingRates,
  pressure,
  screenedOut,
  strainOf,
  type WeeklyChances,
  weeklyChances,
} from '../steady/rates'
import type { Settled } from '../steady/settled'
import { usualWorkers } from '../steady/steady-state'
import { capacityAt } from '../steady/team'
import {
  type EffectsOnWeek,
  type EventEffects,
  effectsOnWeek,
  noEffects,
  noEffectsOnWeek,
} from './event-effects'
import { type LeverEffects, leverEffects } from './lever-effects'
import { type Levers, noLevers } from './levers'
import { teamWeek, type WeeklyTeam } from './weekly-team'

type Mutable<Type> = { -readonly [name in keyof Type]: Type[name] }

/** What the team does for children this week: places, and chances and shares from 0 to 1. */
export interface WeeklyService {
  slots: number
  /** E6′: children for each worker, compared with the reference team. */
  load: number
  newcomerShare: number
  workerLeaves: number
  missed: number
  screenedOutTrue: number
  screenedOutFalse: number
}

/**
 * Everything in a season that is not a child: the settings, the team, what past events have left behind, and smoothed
 * memories of the queue. The stock run and the 80,000 children both drive this same record, so the formulas cannot
 * differ between them.
 */
export interface Department {
  readonly team: WeeklyTeam
  /** What past events have left behind, and what that does to this week. */
  readonly effects: EventEffects
  readonly weekEffects: EffectsOnWeek
  /** The settings as the reader and the scenario have them, and with this week's events and levers on top. */
  settings: Parameters
  readonly effective: Mutable<Parameters>
  levers: LeverEffects
  readonly chances: Mutable<WeeklyChances>
  /** The chance that a child in need is noticed, with the reference team; what this week's team makes of it is in `chances`. */
  noticed: number
  /** C_ref: the effective workers whose load is 1. Moved by the reader's settings only, never by events or levers. */
  referenceWorkers: number
  readonly service: WeeklyService
  /** Shares of permanent staff a year. */
  readonly leaving: { base: number; poaching: number; strain: number }
  budget: number
  /** Smoothed over 13 weeks, 0 to 1. */
  strain: number
  /** Smoothed over 13 weeks: concerns that wait, and those taken up a week. Their ratio is the wait. */
  waiting: number
  pace: number
  waitWeeks: number
}

const smoothing = 1 / defaultSeasonParameters.strainSmoothingWeeks

/** A department at rest in a settled picture, no lever pulled. */
export function openDepartment(parameters: Parameters, settled: Settled): Department {
  const { stocks, team, strain, waitWeeks } = settled
  const waiting = stocks.waiting + stocks.waitingFalse
  const chances = weeklyChances(parameters)
  const department: Department = {
    team: { established: team.established, newlyQualified: team.newlyQualified, agency: team.agency },
    effects: noEffects(),
    weekEffects: noEffectsOnWeek(),
    settings: parameters,
    effective: { ...parameters },
    levers: leverEffects(noLevers),
    chances,
    noticed: chances.noticed,
    referenceWorkers: usualWorkers(parameters),
    service: {
      slots: team.slots,
      load: team.load,
      newcomerShare: 0,
      workerLeaves: 0,
      missed: 0,
      screenedOutTrue: 0,
      screenedOutFalse: 0,
    },
    leaving: {
      base: settled.leaving.base,
      poaching: settled.leaving.poaching,
      strain: settled.leaving.strain,
    },
    budget: team.budget,
    strain,
    waiting,
    pace: waiting / waitWeeks,
    waitWeeks,
  }
  describeService(department)
  return department
}

/** New settings, from the coming week on. Throws a RangeError for another number of children. */
export function setDepartment(department: Department, parameters: Parameters, levers: Levers): void {
  const { settings } = department
  if (parameters.children !== settings.children) throw new RangeError('a season keeps its children')
  for (const id in parameters) department.effective[id as ParameterId] = parameters[id as ParameterId]
  department.settings = parameters
  department.levers = leverEffects(levers)
  department.effective.separation = parameters.separation + department.levers.separation
  Object.assign(department.chances, weeklyChances(department.effective))
  department.noticed = department.chances.noticed
  department.referenceWorkers = usualWorkers(parameters)
}

/** Steps 1 and 5 of a week, as far as they are chances: who leaves, who comes, and what the team can then do. */
export function startWeek(department: Department): void {
  const { settings, effective, levers, effects, weekEffects, team, leaving, chances } = department
  effectsOnWeek(effects, levers, weekEffects)
  effective.paperwork = Math.min(100, settings.paperwork + weekEffects.paperwork)
  effective.hiring = settings.hiring * weekEffects.hiring * levers.hiring
  effective.leaving = settings.leaving * levers.leaving
  const alarm = settings.alarm + weekEffects.alarm
  if (alarm !== effective.alarm) {
    effective.alarm = alarm
    const rates = noticingRates(effective)
    department.noticed = chanceInAWeek(rates.inNeed)
    chances.falselyNoticed = chanceInAWeek(rates.noNeed)
  }
  const { base, poaching, strain } = leavingRates(effective, department.strain, department.service.load)
  Object.assign(leaving, { base, poaching, strain })
  department.budget = settings.posts * (1 - settings.saving / 100)
  teamWeek(team, department.budget, effective.hiring / 100, leavingAYear(department), effective)
  describeService(department)
}

/** Permanent staff leaving, all reasons together, in shares a year. */
export function leavingAYear({ leaving, weekEffects }: Department): number {
  const events = weekEffects.leavingInspection + weekEffects.leavingHeadline + weekEffects.leavingGap
  return leaving.base + leaving.poaching + leaving.strain + events / 100
}

/**
 * After the children's steps: `open` files at the end of the week, how many waited at its beginning, and how many of
 * those the week's pace would have taken up. The wait is a ratio of two smoothed numbers, because after a cut nothing
 * at all is started for some weeks.
 */
export function finishWeek(department: Department, open: number, waited: number, pace: number): void {
  const { slots } = department.service
  const strain = slots < 1 ? 1 : strainOf(open, slots)
  department.strain += (strain - department.strain) * smoothing
  department.waiting += (waited - department.waiting) * smoothing
  department.pace += (pace - department.pace) * smoothing
  const { waiting } = department
  if (department.pace > 0) department.waitWeeks = Math.max(1, waiting / department.pace)
  else department.waitWeeks = slots < 1 ? Number.POSITIVE_INFINITY : 1
}

/** What the team as it stands can do, under the pressure as it stands, and how many children it comes upon itself. */
function describeService(department: Department): void {
  const { team, effective, service, chances, referenceWorkers } = department
  const { established, newlyQualified, agency } = team
  const players = playersOf(team)
  const lost = handoverRate({
    permanent: established + newlyQualified,
    agency,
    permanentLeaving: leavingAYear(department),
    agencyEnding: effective.agencyEnding,
  })
  const hurry = pressure(department.waitWeeks, effective.screeningWaitWeeks)
  const { effectiveWorkers, load, slots } = capacityAt(team, effective, referenceWorkers)
  service.load = load
  service.slots = slots
  chances.noticed = noticedByAll(department.noticed, effective.found, effectiveWorkers, referenceWorkers)
  service.newcomerShare = players > 0 ? newlyQualified / players : 0
  service.workerLeaves = chanceInAWeek(lost)
  const { screenedOutTrue, screenedOutFalse } = screenedOut(effective, hurry)
  service.screenedOutTrue = screenedOutTrue
  service.screenedOutFalse = screenedOutFalse
  service.missed = missedShare(effective, service.newcomerShare, hurry, service.load)
}
