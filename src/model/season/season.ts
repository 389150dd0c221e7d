import { type Crowd, colour, makeCrowd } from '../crowd'
import { pictureOf } from '../picture'
import { settle } from '../steady'
import { type Children, openChildren } from './children'
import { childrenWeek } from './children-week'
import { finishWeek, startWeek } from './department'
import { type EventClocks, eventsOfWeek, openClocks } from './events'
import { noFlows, type WeekFlows } from './flow-week'
import { type Course, openCourse, type SeasonOptions, settingsOfWeek } from './run-options'
import type { SeasonEvent } from './season-event'
import { longestSeason } from './season-length'
import { hashText, hashWeek, openHash, type SeasonHash } from './state-hash'
import { type TragedyWatch, tragediesOfWeek, tragedyHazards, watchForTragedy } from './tragedy-watch'
import { writeDepartment } from './week-row'
import { weekColumns } from './week-table'

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
  readonly children: Children
  readonly clocks: EventClocks
  readonly watch: TragedyWatch
  readonly flows: WeekFlows
  readonly hash: SeasonHash
  week: number
}

/**
 * A season at kick-off. The crowd is coloured exactly as the live picture of the same settings and seed. `weeks` is how
 * long the season may last; `crowd`, if there is one of this seed already, saves drawing it again.
 */
export function openSeason(options: SeasonOptions, weeks: number = longestSeason, crowd?: Crowd): Season {
  const { parameters, seed } = options
  const whole = Math.floor(parameters.children + 0.5)
  const states = new Uint8Array(whole)
  const picture = pictureOf(settle(parameters), whole)
  colour(
    crowd?.seed === seed && crowd.children === whole ? crowd : makeCrowd(whole, seed),
    picture,
    states,
    null,
  )
  const course = openCourse(options)
  const { chances, service } = course.department
  return {
    course,
    children: openChildren(states, seed, chances, service.workerLeaves),
    clocks: openClocks(seed, course.script),
    watch: watchForTragedy(whole, seed, weeks),
    flows: noFlows(),
    hash: openHash(),
    week: 0,
  }
}

/** Week 0 as a delta without changes: the row of the settled picture, and the kick-off where there is a script. */
export function kickOff(season: Season): WeekDelta {
  const { concernsTrue, concernsFalse } = settle(season.course.department.settings)
  Object.assign(season.flows, { concernsTrue, concernsFalse, started: season.course.department.pace })
  const events = season.course.script.steps
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
  childrenWeek(
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
  hashWeek(hash, children.print, row)
  return { week: season.week, children: changed, states, row, events }
}

/** The fingerprint of everything played so far: 16 hexadecimal digits. */
export function seasonHash(season: Season): string {
  return hashText(season.hash)
}

/** Weeks 0 to `weeks`, one after another: pause wherever you like. */
export function* playSeason(options: SeasonOptions, weeks: number, crowd?: Crowd): Generator<WeekDelta> {
  const season = openSeason(options, weeks, crowd)
  yield kickOff(season)
  while (season.week < weeks) yield advanceSeason(season)
}
