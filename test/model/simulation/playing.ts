import type { Population } from '../../../src/model/population/population'
import { stateNames } from '../../../src/model/population/states'
import type { SeasonOptions } from '../../../src/model/simulation/options'
import { articleScenario, type Scenario } from '../../../src/model/simulation/scenario'
import type { SeasonEvent } from '../../../src/model/simulation/season-event'
import { advanceSeason, kickOff, openSeason, type WeekDelta } from '../../../src/model/simulation/simulation'
import { advanceStocks, openStocks } from '../../../src/model/simulation/stocks'
import { type WeekTable, weekColumns, writeDepartment } from '../../../src/model/simulation/weeks'

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

/** A whole season on stocks, with what happened in it. */
export interface StockRun {
  readonly table: WeekTable
  readonly events: readonly SeasonEvent[]
}

/** Weeks 0 to `weeks` of a season on stocks. `tragedies` in its rows are expected ones. */
export function playStocks(options: SeasonOptions, weeks: number): StockRun {
  const run = openStocks(options)
  const width = weekColumns.length
  const rows = new Float64Array((weeks + 1) * width)
  for (let week = 0; week <= weeks; week++) {
    const expected = week > 0 ? advanceStocks(run) : 0
    const children = stateNames.map(name => run.stocks[name])
    rows.set(children, week * width)
    writeDepartment(rows, week * width, run.department, run.flows, expected)
  }
  return { table: { weeks, rows }, events: run.events }
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
