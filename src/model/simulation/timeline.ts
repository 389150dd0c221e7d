import { settle } from '../steady/steady-state'
import { type Department, openDepartment, setDepartment } from './department'
import { noLevers } from './levers'
import {
  afterReader,
  afterScenario,
  type SeasonOptions,
  type SettingChange,
  type WeekSettings,
} from './options'
import { freePlay, type Scenario, withoutTragedies } from './scenario'

/** What changes the settings of a run from week to week: its scenario, and the reader's own changes. */
export interface Timeline {
  readonly scenario: Scenario
  readonly changes: readonly SettingChange[]
  /** The settings as they stand. */
  settings: WeekSettings
}

/** The department of a run and the timeline that changes its settings. */
export interface Run {
  readonly department: Department
  readonly timeline: Timeline
}

/** A run at kick-off. Throws a RangeError for a change before week 1. */
export function openRun(options: SeasonOptions): Run {
  const { parameters, levers = noLevers, changes = [], tragedies = true } = options
  const { scenario: laidDown = freePlay } = options
  const scenario = tragedies ? laidDown : withoutTragedies(laidDown)
  if (changes.some(({ week }) => week < 1)) throw new RangeError('a change acts from week 1 at the earliest')
  const department = openDepartment(parameters, settle(parameters))
  const isPulled = Object.values(levers).some(percent => percent > 0)
  if (isPulled) setDepartment(department, parameters, levers)
  return { department, timeline: { scenario, changes, settings: { parameters, levers } } }
}

/**
 * Brings the department to the settings of a week: what the scenario adds in it, then what the reader changes in it.
 * Throws a RangeError where that is another number of children.
 */
export function applySettings({ department, timeline }: Run, week: number): void {
  const { settings, scenario, changes } = timeline
  const after = afterReader(afterScenario(settings, scenario, week), changes, week)
  if (after === settings) return
  timeline.settings = after
  setDepartment(department, after.parameters, after.levers)
}
