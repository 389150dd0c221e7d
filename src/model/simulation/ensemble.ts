import { falseAlarms, notReached, playersOf } from '../population/states'
import { quantileDots } from '../quantiles'
import type { SeasonOptions } from './options'
import { grades } from './season-event'
import { advanceStocks, openStocks } from './stocks'

const measures = ['players', 'notReached', 'helped', 'falseAlarms', 'concerns'] as const

/** What is kept of each run, week by week. */
export type EnsembleMeasure = (typeof measures)[number]

/** The same season under many seeds. */
export interface Ensemble {
  readonly runs: number
  readonly weeks: number
  /** For each measure a number a week and run, weeks 0 to the last of the first run first. */
  readonly values: { readonly [measure in EnsembleMeasure]: Float64Array }
  /** Runs inspected so far, by grade in the order of `grades`, and runs in which a headline came. */
  readonly inspected: readonly [number, number, number, number]
}

/**
 * Chance (§8, first kind): the season on stocks with events drawn from `runs` seeds, the reader's own first. Yields the
 * number of runs done after each, so that a worker can stop between them; returns them all. Throws what `openStocks` and
 * `advanceStocks` throw.
 */
export function* playEnsemble(
  options: SeasonOptions,
  weeks: number,
  runs = 100,
): Generator<number, Ensemble> {
  const stride = weeks + 1
  const values = Object.fromEntries(
    measures.map(measure => [measure, new Float64Array(runs * stride)]),
  ) as Ensemble['values']
  const inspected: [number, number, number, number] = [0, 0, 0, 0]
  for (let run = 0; run < runs; run++) {
    const season = openStocks({ ...options, seed: (options.seed + run) >>> 0 })
    const { stocks, flows, department } = season
    for (let week = 0; week <= weeks; week++) {
      if (week > 0) advanceStocks(season)
      const place = run * stride + week
      values.players[place] = playersOf(department.team)
      values.notReached[place] = notReached(stocks)
      values.helped[place] = stocks.helped
      values.falseAlarms[place] = falseAlarms(stocks)
      values.concerns[place] = flows.concernsTrue + flows.concernsFalse
    }
    for (const { kind, grade } of season.events) {
      if (kind === 'inspection' && grade) inspected[grades.indexOf(grade)]! += 1
    }
    yield run + 1
  }
  return { runs, weeks, values, inspected }
}

/** One measure of every run in one week. */
export function valuesInWeek(result: Ensemble, measure: EnsembleMeasure, week: number): Float64Array {
  return Float64Array.from(
    { length: result.runs },
    (_, run) => result.values[measure][run * (result.weeks + 1) + week]!,
  )
}

/** One measure in one week as dots, each an equal share of the runs. */
export function ensembleDots(
  result: Ensemble,
  measure: EnsembleMeasure,
  week: number,
  dots = 20,
): Float64Array {
  return quantileDots(valuesInWeek(result, measure, week), dots)
}
