import type { ParameterId, Parameters } from '../parameters'
import { settle } from '../steady'
import { type Department, openDepartment, setDepartment } from './department'
import { type Levers, noLevers } from './lever-ids'
import { freePlay, type Script } from './script'
import { afterReader, afterScript } from './settings-after'

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
  readonly script?: Script
  /** In the order of their weeks. */
  readonly changes?: readonly SettingChange[]
}

/** A department with the timeline that changes its settings. */
export interface Course {
  readonly department: Department
  readonly script: Script
  readonly changes: readonly SettingChange[]
  parameters: Parameters
  levers: Levers
}

/** A course at kick-off. Throws a RangeError for a change before week 1. */
export function openCourse(options: SeasonOptions): Course {
  const { parameters, levers = noLevers, script = freePlay, changes = [] } = options
  if (changes.some(({ week }) => week < 1)) throw new RangeError('a change acts from week 1 at the earliest')
  const department = openDepartment(parameters, settle(parameters))
  if (leversPulled(levers)) setDepartment(department, parameters, levers)
  return { department, script, changes, parameters, levers }
}

function leversPulled(levers: Levers): boolean {
  return Object.values(levers).some(percent => percent > 0)
}

/** Brings the settings to those of a week: what the script adds in it, then what the reader changes in it. */
export function settingsOfWeek(course: Course, week: number): void {
  const { parameters, levers } = course
  const before = { parameters, levers }
  const after = afterReader(afterScript(before, course.script, week), course.changes, week)
  if (after === before) return
  Object.assign(course, after)
  setDepartment(course.department, course.parameters, course.levers)
}
