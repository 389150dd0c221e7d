import { type ParameterId, type Parameters, parameterIds } from '../model/parameters/registry'
import { type Levers, leverIds } from '../model/simulation/levers'
import {
  longestSeason,
  type SeasonOptions,
  type SettingChange,
  settingsAfter,
} from '../model/simulation/options'
import { type ScenarioName, scenarios } from '../model/simulation/scenario'

/** How many weeks a season lasts. */
export const seasonWeeks = longestSeason

/** A season as the reader has set it up, and the week that is shown. */
export interface SeasonSettings {
  /** The week shown, 0 to `seasonWeeks`. */
  readonly week: number
  readonly scenario: ScenarioName
  /** Parameters in week 0. Those beside the season are in force in the week that is shown. */
  readonly kickOff: Parameters
  readonly levers: Levers
  /** What the reader changed on the way, in the order of the weeks it acts from. */
  readonly changes: readonly SettingChange[]
  /** Whether they may hold a tragedy, and the headlines that can follow. Everything else has the same luck without. */
  readonly tragedies: boolean
}

/** Everything that decides how a season goes. */
export function optionsOf(
  { scenario, kickOff, levers, changes, tragedies }: SeasonSettings,
  seed: number,
): SeasonOptions {
  return { parameters: kickOff, levers, seed, scenario: scenarios[scenario], changes, tragedies }
}

/** What the controls show in the week of a season: the settings the coming week is played with. */
export function parametersShown(season: SeasonSettings): Parameters {
  return settingsAfter(optionsOf(season, 0), season.week, true).parameters
}

/** The parameters that settings put in force: those of the season's week, where one is loaded. */
export function parametersInForce({
  season,
  parameters,
}: {
  readonly season: SeasonSettings | null
  readonly parameters: Parameters
}): Parameters {
  return season ? parametersShown(season) : parameters
}

/** The levers in the same week. */
export function leversShown(season: SeasonSettings): Levers {
  return settingsAfter(optionsOf(season, 0), season.week, true).levers
}

/**
 * The season with other parameters from the week shown. In week 0 it starts with them; later they act from the coming
 * week. Another number of children is another stadium: the season begins again.
 */
export function withParameters(season: SeasonSettings, parameters: Parameters): SeasonSettings {
  if (parameters.children !== season.kickOff.children || parameters.reference !== season.kickOff.reference) {
    return { ...season, week: 0, kickOff: parameters, changes: [] }
  }
  // What a link changes in week 1 is shown by the controls in week 0 already: it is in these parameters.
  if (season.week === 0) return withChange({ ...season, kickOff: parameters }, { parameters: {} })
  const ground = settingsAfter(optionsOf(season, 0), season.week, false).parameters
  const moved: { [id in ParameterId]?: number } = {}
  for (const id of parameterIds) if (parameters[id] !== ground[id]) moved[id] = parameters[id]
  return withChange(season, { parameters: moved })
}

/** The season with other levers from the week shown, as with parameters. */
export function withLevers(season: SeasonSettings, levers: Levers): SeasonSettings {
  if (season.week === 0) return withChange({ ...season, levers }, { levers: {} })
  const ground = settingsAfter(optionsOf(season, 0), season.week, false).levers
  const pulled = Object.fromEntries(
    leverIds.filter(id => levers[id] !== ground[id]).map(id => [id, levers[id]]),
  )
  return withChange(season, { levers: pulled })
}

/** Puts one part of what changes in the coming week in the place of what was there of it. */
function withChange(season: SeasonSettings, part: Omit<SettingChange, 'week'>): SeasonSettings {
  const week = season.week + 1
  const others = season.changes.filter(change => change.week !== week)
  const change = { ...season.changes.find(found => found.week === week), ...part, week }
  const says = [change.parameters, change.levers].some(found => found && Object.keys(found).length > 0)
  const changes = says ? [...others, change].sort((a, b) => a.week - b.week) : others
  return { ...season, changes }
}
