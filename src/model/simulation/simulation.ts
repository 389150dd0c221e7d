import { allocate } from '../population/allocation'
import { assignStates, makePopulation, type Population } from '../population/population'
import { settle } from '../steady/steady-state'
import { type Agents, openAgents } from './agents'
import { agentsWeek } from './agents-week'
import { finishWeek, startWeek } from './department'
import { type EventClocks, eventsOfWeek, openClocks } from './events'
import { addWeekToFingerprint, type Fingerprint, fingerprintText, openFingerprint } from './fingerprint'
import { type Course, longestSeason, openCourse, type SeasonOptions, settingsOfWeek } from './options'
import type { SeasonEvent } from './season-event'
import { noFlows, type WeekFlows } from './stocks-week'
import { type TragedyWatch, tragediesOfWeek, tragedyHazards, watchForTragedy } from './tragedy-watch'
import { weekColumns, writeDepartment } from './weeks'

/** What changed in one week. Arrays of its own, so that they can be handed from a worker. */
export interface WeekDelta {
  readonly week: number
  /** Who changed, each child at most once, and into which state. */
  readonly children: Uint32Array
  readonly states: Uint8Array
  /** The week's numbers in the order of `weekColumns`. */
  readonly row: Float64Array
  readonly events: readonly SeasonEvent[]
}

/** A season of individual children, played as far as `week`. */
export interface Season {
  readonly course: Course
  readonly children: Agents
  readonly clocks: EventClocks
  readonly watch: TragedyWatch
  readonly flows: WeekFlows
  readonly hash: Fingerprint
  week: number
}

/**
 * A season at kick-off. The crowd is coloured exactly as the live picture of the same settings and seed. `weeks` is how
 * long the season may last; `crowd`, if there is one of this seed already, saves drawing it again.
 */
export function openSeason(
  options: SeasonOptions,
  weeks: number = longestSeason,
  crowd?: Population,
): Season {
  const { parameters, seed } = options
  const whole = Math.floor(parameters.children + 0.5)
  const states = new Uint8Array(whole)
  const picture = allocate(settle(parameters), whole)
  assignStates(
    crowd?.seed === seed && crowd.children === whole ? crowd : makePopulation(whole, seed),
    picture,
    states,
    null,
  )
  const course = openCourse(options)
  const { chances, service } = course.department
  return {
    course,
    children: openAgents(states, seed, chances, service.workerLeaves),
    clocks: openClocks(seed, course.scenario),
    watch: watchForTragedy(whole, seed, weeks),
    flows: noFlows(),
    hash: openFingerprint(),
    week: 0,
  }
}

/** Week 0 as a delta without changes: the row of the settled picture, and the kick-off where there is a scenario. */
export function kickOff(season: Season): WeekDelta {
  const { concernsTrue, concernsFalse } = settle(season.course.department.settings)
  Object.assign(season.flows, { concernsTrue, concernsFalse, started: season.course.department.pace })
  const events = season.course.scenario.steps
    .filter(({ week }) => week === 0)
    .map(({ week, kind }) => ({ week, kind, cause: 'scripted' as const }))
  return deltaOf(season, 0, events)
}

/** Plays one more week and says what changed. */
export function advanceSeason(season: Season): WeekDelta {
  const { course, children, clocks, flows } = season
  const { department } = course
  season.week += 1
  settingsOfWeek(course, season.week)
  startWeek(department)
  agentsWeek(
    children,
    department.chances,
    department.service,
    department.effective.triage,
    season.week,
    flows,
  )
  const { counts } = children
  const open = counts[3]! + counts[4]! + counts[5]! + counts[6]! + counts[7]! + counts[8]!
  finishWeek(department, open, flows.waited, flows.pace)
  const met = tragediesOfWeek(season.watch, children.states, tragedyHazards(department.settings))
  const events: SeasonEvent[] = []
  eventsOfWeek(department, clocks, season.week, met, events)
  return deltaOf(season, met.length, events)
}

function deltaOf(season: Season, tragedies: number, events: readonly SeasonEvent[]): WeekDelta {
  const { children, course, flows, hash } = season
  const row = new Float64Array(weekColumns.length)
  row.set(children.counts)
  writeDepartment(row, 0, course.department, flows, tragedies)
  const changed = children.changedChildren.slice(0, children.changes)
  const states = children.changedStates.slice(0, children.changes)
  addWeekToFingerprint(hash, children.print, row)
  return { week: season.week, children: changed, states, row, events }
}

/** The fingerprint of everything played so far: 16 hexadecimal digits. */
export function seasonFingerprint(season: Season): string {
  return fingerprintText(season.hash)
}

/** Weeks 0 to `weeks`, one after another: pause wherever you like. */
export function* playSeason(options: SeasonOptions, weeks: number, crowd?: Population): Generator<WeekDelta> {
  const season = openSeason(options, weeks, crowd)
  yield kickOff(season)
  while (season.week < weeks) yield advanceSeason(season)
}
