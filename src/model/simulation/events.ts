import { log } from '../exact-math'
import { defaultSeasonParameters } from '../parameters/season'
import { Stream, uniform } from '../random'
import type { Department } from './department'
import { directorGoes, effectsFade, gradeOf, headline, inspectionScore, judge } from './event-effects'
import type { Scenario, ScenarioStep } from './scenario'
import type { Grade, SeasonEvent, SeasonEventKind } from './season-event'

/** Whose draw it is: the third word of an address in the stream of events. Numbers from 16 on are tragedies'. */
const luckOf = { inspection: 0, score: 1, director: 2, afterHeadline: 3 } as const
const firstTragedy = 16

/** The luck of one season apart from its children: clocks that run towards an exponential draw. */
export interface EventClocks {
  readonly seed: number
  readonly scenario: Scenario
  /** What is left of each clock, in expected happenings. */
  inspectionLeft: number
  directorLeft: number
  directors: number
  headlines: number
  /** True where the director who is missing now was taken away by the scenario. */
  gapScripted: boolean
}

/** A draw from an exponential distribution with mean 1, at an address. */
export function exponential(seed: number, stream: number, child: number, episode: number): number {
  return -log(uniform(seed, stream, child, episode))
}

/** The clocks at kick-off. An inspection that the scenario brings is the only one of its season. */
export function openClocks(seed: number, scenario: Scenario): EventClocks {
  const scripted = scenario.steps.some(({ kind }) => kind === 'inspection')
  return {
    seed,
    scenario,
    inspectionLeft: scripted
      ? Number.POSITIVE_INFINITY
      : exponential(seed, Stream.events, luckOf.inspection, 0),
    directorLeft: exponential(seed, Stream.events, luckOf.director, 0),
    directors: 0,
    headlines: 0,
    gapScripted: false,
  }
}

/** The grade inspectors would give the department as it stands, with the luck of this season. */
export function inspect(department: Department, seed: number): Grade {
  const { team, budget, waitWeeks, strain } = department
  const permanent = team.established + team.newlyQualified
  const players = permanent + team.agency
  const view = {
    waitWeeks,
    strain,
    agencyShare: players > 0 ? team.agency / players : 0,
    vacancyShare: budget > 0 ? 1 - permanent / budget : 0,
  }
  const luck = (draw: number) => uniform(seed, Stream.events, luckOf.score, draw)
  return gradeOf(inspectionScore(view, [luck(0), luck(1), luck(2)]))
}

/**
 * Step 8 of a week: time passes on the bench, then what the scenario has for this week, then what chance has. Everything
 * acts from the coming week on. `tragedies` has a number for each of this week, from 0 on, no two alike in a season: it
 * addresses its luck with the news and goes no further. Adds to `happened`.
 */
export function eventsOfWeek(
  department: Department,
  clocks: EventClocks,
  week: number,
  tragedies: readonly number[],
  happened: SeasonEvent[],
): void {
  const { bench, levers } = department
  const chance = week >= clocks.scenario.chanceFrom
  const tell = (kind: SeasonEventKind, cause: SeasonEvent['cause'] = 'chance') =>
    happened.push({ week, kind, cause })

  if (effectsFade(bench)) tell('directorArrives', clocks.gapScripted ? 'scripted' : 'chance')
  for (const step of clocks.scenario.steps) {
    if (step.week === week) happened.push(scripted(department, clocks, step))
  }
  if (!chance) return

  const { inspectionRate, inspectionFirstWeek, directorLeaving } = defaultSeasonParameters
  if (week >= inspectionFirstWeek && clocks.inspectionLeft < Number.POSITIVE_INFINITY) {
    clocks.inspectionLeft -= inspectionRate
    if (clocks.inspectionLeft <= 0) {
      clocks.inspectionLeft = Number.POSITIVE_INFINITY
      const grade = inspect(department, clocks.seed)
      judge(bench, grade)
      happened.push({ week, kind: 'inspection', cause: 'chance', grade })
    }
  }
  for (const tragedy of tragedies) {
    tell('tragedy')
    const luck = uniform(clocks.seed, Stream.events, firstTragedy + tragedy, 0)
    if (luck * 100 < defaultSeasonParameters.headlineChance) inTheNews(department, clocks, tell)
  }
  if (bench.gapWeeks === 0) {
    clocks.directorLeft -= (directorLeaving / 52) * levers.directorLeaving
    if (clocks.directorLeft <= 0) directorLeaves(department, clocks, tell)
  }
}

function directorLeaves(
  department: Department,
  clocks: EventClocks,
  tell: (kind: SeasonEventKind) => void,
): void {
  directorGoes(department.bench, department.levers)
  clocks.gapScripted = false
  clocks.directors += 1
  clocks.directorLeft = exponential(clocks.seed, Stream.events, luckOf.director, clocks.directors)
  tell('directorLeaves')
}

function inTheNews(department: Department, clocks: EventClocks, tell: (kind: SeasonEventKind) => void): void {
  headline(department.bench)
  tell('headline')
  const luck = uniform(clocks.seed, Stream.events, luckOf.afterHeadline, clocks.headlines)
  clocks.headlines += 1
  const chance = defaultSeasonParameters.directorLeavesAfterHeadline * department.levers.leavesAfterHeadline
  if (department.bench.gapWeeks === 0 && luck * 100 < chance) directorLeaves(department, clocks, tell)
}

/** What a line of the timeline does to the bench. What it does to the settings was done at the start of its week. */
function scripted(department: Department, clocks: EventClocks, step: ScenarioStep): SeasonEvent {
  const { bench, levers } = department
  if (step.kind === 'actionPlan' && step.grade) judge(bench, step.grade)
  if (step.kind === 'headline') headline(bench)
  if (step.kind === 'directorLeaves') {
    directorGoes(bench, levers)
    clocks.gapScripted = true
  }
  const { week, kind, grade } = step
  return { week, kind, cause: 'scripted', ...(grade && { grade }) }
}
