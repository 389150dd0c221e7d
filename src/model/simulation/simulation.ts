import { whole } from '../../lib/numbers'
import { allocate } from '../population/allocation'
import { assignStates, makePopulation, type Population } from '../population/population'
import { countsByName, openFiles } from '../population/states'
import { settle } from '../steady/steady-state'
import { type Agents, openAgents } from './agents'
import { agentsWeek } from './agents-week'
import { finishWeek, startWeek } from './department'
import { type EventTimers, eventsOfWeek, openEventTimers } from './events'
import { addWeekToFingerprint, type Fingerprint, fingerprintText, openFingerprint } from './fingerprint'
import { longestSeason, type SeasonOptions } from './options'
import type { SeasonEvent } from './season-event'
import { noFlows, type WeekFlows } from './stocks-week'
import { applySettings, openRun, type Run } from './timeline'
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
export interface Season extends Run {
  readonly children: Agents
  readonly timers: EventTimers
  readonly watch: TragedyWatch
  readonly flows: WeekFlows
  readonly hash: Fingerprint
  week: number
}

/**
 * A season at kick-off. The children are in exactly the states of the settled picture of the same settings and seed.
 * `weeks` is how long the season may last; `population`, if there is one of this seed already, saves drawing it again.
 * Throws a RangeError for a change of settings before week 1.
 */
export function openSeason(
  options: SeasonOptions,
  weeks: number = longestSeason,
  population?: Population,
): Season {
  const { parameters, seed, tragedies = true } = options
  const count = whole(parameters.children)
  const isTheirs = population?.seed === seed && population.children === count
  const states = new Uint8Array(count)
  const settled = allocate(settle(parameters), count)
  assignStates(isTheirs ? population : makePopulation(count, seed), settled, states, null)
  const { department, timeline } = openRun(options)
  return {
    department,
    timeline,
    children: openAgents(states, seed, department.chances, department.service.workerLeaves),
    timers: openEventTimers(seed, timeline.scenario),
    watch: watchForTragedy(tragedies ? count : 0, seed, weeks),
    flows: noFlows(),
    hash: openFingerprint(),
    week: 0,
  }
}

/** Week 0 as a delta without changes: the row of the settled picture, and the kick-off where there is a scenario. */
export function kickOff(season: Season): WeekDelta {
  const { department, timeline, flows } = season
  const { concernsTrue, concernsFalse } = settle(department.settings)
  Object.assign(flows, { concernsTrue, concernsFalse, started: department.pace })
  const events = timeline.scenario.steps
    .filter(({ week }) => week === 0)
    .map(({ week, kind }) => ({ week, kind, cause: 'scripted' as const }))
  return deltaOf(season, 0, events)
}

/**
 * Plays one more week, in the order of §3, and says what changed. Throws a RangeError where the settings of the week have
 * another number of children.
 */
export function advanceSeason(season: Season): WeekDelta {
  const { department, children, timers, flows } = season
  season.week += 1
  applySettings(season, season.week)
  startWeek(department)
  const { chances, service, effective } = department
  agentsWeek(children, chances, service, effective.triage, season.week, flows)
  finishWeek(department, openFiles(countsByName(children.counts)), flows.waited, flows.pace)
  const met = tragediesOfWeek(season.watch, children.states, tragedyHazards(department.settings))
  const events: SeasonEvent[] = []
  eventsOfWeek(department, timers, season.week, met, events)
  return deltaOf(season, met.length, events)
}

/** The fingerprint of everything played so far: 16 hexadecimal digits. */
export function seasonFingerprint(season: Season): string {
  return fingerprintText(season.hash)
}

function deltaOf(season: Season, tragedies: number, events: readonly SeasonEvent[]): WeekDelta {
  const { department, children, flows, hash } = season
  const row = new Float64Array(weekColumns.length)
  row.set(children.counts)
  writeDepartment(row, 0, department, flows, tragedies)
  const changed = children.changedChildren.slice(0, children.changes)
  const states = children.changedStates.slice(0, children.changes)
  addWeekToFingerprint(hash, children.print, row)
  return { week: season.week, children: changed, states, row, events }
}
