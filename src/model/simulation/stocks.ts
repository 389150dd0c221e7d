import { openFiles } from '../population/states'
import { exponential, Stream } from '../random'
import { settle } from '../steady/steady-state'
import { expectedTragediesAYear } from '../steady/stocks'
import { finishWeek, startWeek } from './department'
import { type EventTimers, eventsOfWeek, openEventTimers } from './events'
import type { SeasonOptions } from './options'
import type { SeasonEvent } from './season-event'
import { noFlows, stocksWeek, type WeekFlows, type WeeklyStocks } from './stocks-week'
import { applySettings, openRun, type Run } from './timeline'

/** A season on real-valued stocks. Written in place, week by week; tests write into it to start from elsewhere. */
export interface StockSeason extends Run {
  readonly stocks: WeeklyStocks
  readonly flows: WeekFlows
  readonly timers: EventTimers
  readonly events: SeasonEvent[]
  /** The tragedy timer of all children together: expected tragedies left until it fires. Infinity: it never does. */
  tragedyLeft: number
  tragedies: number
  week: number
}

/**
 * A season on stocks at kick-off: the settled picture of its settings. Events are drawn from the seed. Throws a RangeError
 * for a change of settings before week 1.
 */
export function openStocks(options: SeasonOptions): StockSeason {
  const { department, timeline } = openRun(options)
  const { stocks, concernsTrue, concernsFalse } = settle(options.parameters)
  const events: SeasonEvent[] = []
  for (const { week, kind } of timeline.scenario.steps) {
    if (week === 0) events.push({ week, kind, cause: 'scripted' })
  }
  return {
    department,
    timeline,
    stocks: { ...stocks },
    flows: { ...noFlows(), concernsTrue, concernsFalse, started: department.pace },
    timers: openEventTimers(options.seed, timeline.scenario),
    events,
    tragedyLeft:
      options.tragedies === false
        ? Number.POSITIVE_INFINITY
        : exponential(options.seed, Stream.tragedy, 0, 0),
    tragedies: 0,
    week: 0,
  }
}

/**
 * Plays one more week, in the order of §3. Returns the tragedies expected in it. Throws a RangeError where the settings of
 * the week have another number of children.
 */
export function advanceStocks(season: StockSeason): number {
  const { department, stocks, flows, timers } = season
  season.week += 1
  applySettings(season, season.week)
  startWeek(department)
  stocksWeek(stocks, department.chances, department.service, department.effective.triage, flows)
  finishWeek(department, openFiles(stocks), flows.waited, flows.pace)

  const expected = expectedTragediesAYear(stocks, department.settings) / 52
  season.tragedyLeft -= expected
  const tragedy = season.tragedyLeft <= 0
  if (tragedy) {
    season.tragedies += 1
    season.tragedyLeft = exponential(timers.seed, Stream.tragedy, 0, season.tragedies)
  }
  eventsOfWeek(department, timers, season.week, tragedy ? [season.tragedies] : [], season.events)
  return expected
}
