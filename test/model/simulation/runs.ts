import { makePopulation, type Population } from '../../../src/model/population/population'
import { stateNames } from '../../../src/model/population/states'
import type { SeasonOptions } from '../../../src/model/simulation/options'
import { noEvents } from '../../../src/model/simulation/scenario'
import {
  advanceSeason,
  kickOff,
  openSeason,
  seasonFingerprint,
  type WeekDelta,
} from '../../../src/model/simulation/simulation'
import { type Week, weekFrom } from '../../../src/model/simulation/weeks'
import { withDefaults } from '../settings'

/** A season without events, at the default settings with some changed. */
export function quiet(changes: Parameters<typeof withDefaults>[0] = {}, seed = 1): SeasonOptions {
  return { parameters: withDefaults(changes), seed, scenario: noEvents }
}

const populations = new Map<string, Population>()

/** The population of a seed, drawn once a test file. */
function populationOf(children: number, seed: number): Population {
  const key = `${children} ${seed}`
  const population = populations.get(key) ?? makePopulation(children, seed)
  if (populations.size < 40) populations.set(key, population)
  return population
}

/** A season played to its end at once. */
export function played(
  options: SeasonOptions,
  weeks: number,
): { start: Uint8Array; deltas: WeekDelta[]; weeks: Week[]; end: Uint8Array; hash: string } {
  const season = openSeason(options, weeks, populationOf(options.parameters.children, options.seed))
  const start = season.children.states.slice()
  const deltas = [kickOff(season)]
  while (season.week < weeks) deltas.push(advanceSeason(season))
  return {
    start,
    deltas,
    weeks: deltas.map(({ row }) => weekFrom(row)),
    end: season.children.states,
    hash: seasonFingerprint(season),
  }
}

/** In need and not being looked at. */
export function notReached(week: Week): number {
  return week.neverNoticed + week.turnedAway + week.waiting
}

/** Everyone on the pitch. */
export function players(week: Week): number {
  return week.established + week.newlyQualified + week.agency
}

/** Children of all states. */
export function everyone(week: Week): number {
  return stateNames.reduce((sum, name) => sum + week[name], 0)
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Variance with the mean taken from the values themselves. */
export function variance(values: readonly number[]): number {
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / (values.length - 1)
}

/** The standard error of a mean of independent values. */
export function standardError(values: readonly number[]): number {
  return Math.sqrt(variance(values) / values.length)
}
