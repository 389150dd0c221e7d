import type { Parameters } from '../parameters'
import { type Levers, noLevers } from './lever-ids'
import type { SeasonOptions, SettingChange } from './run-options'
import { afterStep, freePlay, type Script } from './script'

/** Settings that can change from week to week. */
export interface WeekSettings {
  readonly parameters: Parameters
  readonly levers: Levers
}

/** What the script adds in a week. The same object where it adds nothing. */
export function afterScript(settings: WeekSettings, script: Script, week: number): WeekSettings {
  const steps = script.steps.filter(step => step.week === week && step.adds)
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
  const { parameters, levers = noLevers, script = freePlay, changes = [] } = options
  let settings: WeekSettings = { parameters, levers }
  for (let played = 1; played <= week; played++) {
    settings = afterReader(afterScript(settings, script, played), changes, played)
  }
  return pending ? afterReader(settings, changes, week + 1) : settings
}
