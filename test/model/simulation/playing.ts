import type { Population } from '../../../src/model/population/population'
import type { SeasonOptions } from '../../../src/model/simulation/options'
import { articleScenario, type Scenario } from '../../../src/model/simulation/scenario'
import { advanceSeason, kickOff, openSeason, type WeekDelta } from '../../../src/model/simulation/simulation'

/** Weeks 0 to `weeks` of a season, one after another. */
export function* playSeason(
  options: SeasonOptions,
  weeks: number,
  population?: Population,
): Generator<WeekDelta> {
  const season = openSeason(options, weeks, population)
  yield kickOff(season)
  while (season.week < weeks) yield advanceSeason(season)
}

/** Runs a sliced calculation to its end at once. */
export function toEnd<Result>(slices: Generator<unknown, Result>): Result {
  for (;;) {
    const slice = slices.next()
    if (slice.done) return slice.value
  }
}

/** The article's saving and golden hello in their weeks; the rest by chance, or not at all. */
export const articleShocks: Scenario = {
  steps: articleScenario.steps.filter(({ adds }) => adds),
  chanceFrom: 1,
}
export const articleShocksOnly: Scenario = { ...articleShocks, chanceFrom: Number.POSITIVE_INFINITY }
