import { defaultSeasonParameters } from '../parameters/season'
import { playersOf } from '../population/states'
import { exponential, Stream, uniform } from '../random'
import type { Department } from './department'
import { directorGoes, effectsFade, gradeOf, headline, inspectionScore, judge } from './event-effects'
import type { Scenario, ScenarioStep } from './scenario'
import type { Grade, SeasonEvent, SeasonEventKind } from './season-event'

/** What a draw is for: the third word of an address in the stream of events. Numbers from 16 on are tragedies'. */
const drawFor = { inspection: 0, score: 1, director: 2, afterHeadline: 3 } as const
const firstTragedy = 16

/** When the events of one season come by chance: timers that run down an exponential draw. */
export interface EventTimers {
  readonly seed: number
  readonly scenario: Scenario
  /** What is left of each timer, in expected events. */
  inspectionLeft: number
  directorLeft: number
  directors: number
  headlines: number
  /** True where the director who is missing now was taken away by the scenario. */
  isGapScripted: boolean
}

/** The timers at kick-off. An inspection that the scenario brings is the only one of its season. */
export function openEventTimers(seed: number, scenario: Scenario): EventTimers {
  const scripted = scenario.steps.some(({ kind }) => kind === 'inspection')
  return {
    seed,
    scenario,
    inspectionLeft: scripted
      ? Number.POSITIVE_INFINITY
      : exponential(seed, Stream.events, drawFor.inspection, 0),
    directorLeft: exponential(seed, Stream.events, drawFor.director, 0),
    directors: 0,
    headlines: 0,
    isGapScripted: false,
  }
}

/** The grade inspectors would give the department as it stands, with the draws of this season. */
export function inspect(department: Department, seed: number): Grade {
  const { team, budget, waitWeeks, strain } = department
  const permanent = team.established + team.newlyQualified
  const players = playersOf(team)
  const view = {
    waitWeeks,
    strain,
    agencyShare: players > 0 ? team.agency / players : 0,
    vacancyShare: budget > 0 ? 1 - permanent / budget : 0,
  }
  const draw = (number: number) => uniform(seed, Stream.events, drawFor.score, number)
  return gradeOf(inspectionScore(view, [draw(0), draw(1), draw(2)]))
}

/**
 * Step 8 of a week (§3): what past events have left behind fades, then come the events of the scenario in this week, then
 * those of chance. Everything acts from the coming week on. `tragedies` has a number for each of this week, from 0 on, no
 * two alike in a season: it addresses the draw that decides on a headline, and goes no further. Adds to `happened`.
 */
export function eventsOfWeek(
  department: Department,
  timers: EventTimers,
  week: number,
  tragedies: readonly number[],
  happened: SeasonEvent[],
): void {
  const { effects, levers } = department
  const isByChance = week >= timers.scenario.chanceFrom
  const record = (kind: SeasonEventKind, cause: SeasonEvent['cause'] = 'chance') =>
    happened.push({ week, kind, cause })

  if (effectsFade(effects)) record('directorArrives', timers.isGapScripted ? 'scripted' : 'chance')
  for (const step of timers.scenario.steps) {
    if (step.week === week) happened.push(scripted(department, timers, step))
  }
  if (!isByChance) return

  const { inspectionRate, inspectionFirstWeek, directorLeaving } = defaultSeasonParameters
  if (week >= inspectionFirstWeek && timers.inspectionLeft < Number.POSITIVE_INFINITY) {
    timers.inspectionLeft -= inspectionRate
    if (timers.inspectionLeft <= 0) {
      timers.inspectionLeft = Number.POSITIVE_INFINITY
      const grade = inspect(department, timers.seed)
      judge(effects, grade)
      happened.push({ week, kind: 'inspection', cause: 'chance', grade })
    }
  }
  for (const tragedy of tragedies) {
    record('tragedy')
    const draw = uniform(timers.seed, Stream.events, firstTragedy + tragedy, 0)
    if (draw * 100 < defaultSeasonParameters.headlineChance) inTheNews(department, timers, record)
  }
  if (effects.gapWeeks === 0) {
    timers.directorLeft -= (directorLeaving / 52) * levers.directorLeaving
    if (timers.directorLeft <= 0) directorLeaves(department, timers, record)
  }
}

function directorLeaves(
  department: Department,
  timers: EventTimers,
  record: (kind: SeasonEventKind) => void,
): void {
  directorGoes(department.effects, department.levers)
  timers.isGapScripted = false
  timers.directors += 1
  timers.directorLeft = exponential(timers.seed, Stream.events, drawFor.director, timers.directors)
  record('directorLeaves')
}

function inTheNews(
  department: Department,
  timers: EventTimers,
  record: (kind: SeasonEventKind) => void,
): void {
  headline(department.effects)
  record('headline')
  const draw = uniform(timers.seed, Stream.events, drawFor.afterHeadline, timers.headlines)
  timers.headlines += 1
  const chance = defaultSeasonParameters.directorLeavesAfterHeadline * department.levers.leavesAfterHeadline
  if (department.effects.gapWeeks === 0 && draw * 100 < chance) directorLeaves(department, timers, record)
}

/** What an event of the scenario leaves behind; what it does to the settings was done at the start of its week. */
function scripted(department: Department, timers: EventTimers, step: ScenarioStep): SeasonEvent {
  const { effects, levers } = department
  if (step.kind === 'actionPlan' && step.grade) judge(effects, step.grade)
  if (step.kind === 'headline') headline(effects)
  if (step.kind === 'directorLeaves') {
    directorGoes(effects, levers)
    timers.isGapScripted = true
  }
  const { week, kind, grade } = step
  return { week, kind, cause: 'scripted', ...(grade && { grade }) }
}
