import type { ParameterId, Parameters } from '../parameters/registry'
import { settle } from '../steady/steady-state'
import { type Department, openDepartment, setDepartment } from './department'
import { type Levers, noLevers } from './levers'
import { afterStep, freePlay, type Scenario } from './scenario'

/** Settings changed while a season is played. */
export interface SettingChange {
  /** The first week they act in, 1 or later. */
  readonly week: number
  readonly parameters?: { readonly [id in ParameterId]?: number }
  readonly levers?: Partial<Levers>
}

/** All that decides a season. The same options give the same season, in every engine. */
export interface SeasonOptions {
  /** At kick-off. Week 0 is the settled picture of these. */
  readonly parameters: Parameters
  /** Pulled at kick-off: they act from week 1. */
  readonly levers?: Levers
  /** A whole number, 0 to 4,294,967,295. */
  readonly seed: number
  /** Free play where none is given. */
  readonly scenario?: Scenario
  /** In the order of their weeks. */
  readonly changes?: readonly SettingChange[]
}

/** A department with the timeline that changes its settings. */
export interface Course {
  readonly department: Department
  readonly scenario: Scenario
  readonly changes: readonly SettingChange[]
  parameters: Parameters
  levers: Levers
}

/** A course at kick-off. Throws a RangeError for a change before week 1. */
export function openCourse(options: SeasonOptions): Course {
  const { parameters, levers = noLevers, scenario = freePlay, changes = [] } = options
  if (changes.some(({ week }) => week < 1)) throw new RangeError('a change acts from week 1 at the earliest')
  const department = openDepartment(parameters, settle(parameters))
  if (leversPulled(levers)) setDepartment(department, parameters, levers)
  return { department, scenario, changes, parameters, levers }
}

function leversPulled(levers: Levers): boolean {
  return Object.values(levers).some(percent => percent > 0)
}

/** Brings the settings to those of a week: what the scenario adds in it, then what the reader changes in it. */
export function settingsOfWeek(course: Course, week: number): void {
  const { parameters, levers } = course
  const before = { parameters, levers }
  const after = afterReader(afterScenario(before, course.scenario, week), course.changes, week)
  if (after === before) return
  Object.assign(course, after)
  setDepartment(course.department, course.parameters, course.levers)
}

/** Settings that can change from week to week. */
export interface WeekSettings {
  readonly parameters: Parameters
  readonly levers: Levers
}

/** What the scenario adds in a week. The same object where it adds nothing. */
export function afterScenario(settings: WeekSettings, scenario: Scenario, week: number): WeekSettings {
  const steps = scenario.steps.filter(step => step.week === week && step.adds)
  if (steps.length === 0) return settings
  return { ...settings, parameters: steps.reduce(afterStep, settings.parameters) }
}

/** What the reader changes in a week. The same object where that is nothing. */
export function afterReader(
  settings: WeekSettings,
  changes: readonly SettingChange[],
  week: number,
): WeekSettings {
  let { parameters, levers } = settings
  const now = changes.filter(change => change.week === week)
  if (now.length === 0) return settings
  for (const change of now) {
    parameters = { ...parameters, ...change.parameters }
    levers = { ...levers, ...change.levers }
  }
  return { parameters, levers }
}

/**
 * The settings as they stand once a week has been played. `pending`: with what the reader changes for the week after
 * it, which is what the controls show; without, the ground such a change is made on.
 */
export function settingsAfter(options: SeasonOptions, week: number, pending: boolean): WeekSettings {
  const { parameters, levers = noLevers, scenario = freePlay, changes = [] } = options
  let settings: WeekSettings = { parameters, levers }
  for (let played = 1; played <= week; played++) {
    settings = afterReader(afterScenario(settings, scenario, played), changes, played)
  }
  return pending ? afterReader(settings, changes, week + 1) : settings
}

/** The longest season the page offers, in weeks: three years. */
export const longestSeason = 156
