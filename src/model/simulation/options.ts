import type { ParameterId, Parameters } from '../parameters/registry'
import { type Levers, noLevers } from './levers'
import { afterStep, freePlay, type Scenario } from './scenario'

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
  /**
   * False: no child's timer is watched and what the scenario has of tragedies and headlines is left out. Every other draw is
   * the same. Left out: true.
   */
  readonly tragedies?: boolean
}

/** Settings changed while a season is played. */
export interface SettingChange {
  /** The first week they act in, 1 or later. */
  readonly week: number
  readonly parameters?: { readonly [id in ParameterId]?: number }
  readonly levers?: Partial<Levers>
}

/** Settings that can change from week to week. */
export interface WeekSettings {
  readonly parameters: Parameters
  readonly levers: Levers
}

/** The longest season the page offers, in weeks: three years. */
export const longestSeason = 156

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
