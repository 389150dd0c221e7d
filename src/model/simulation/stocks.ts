import { Stream } from '../random'
import { settle } from '../steady/steady-state'
import { expectedTragediesAYear, openFiles } from '../steady/stocks'
import { finishWeek, startWeek } from './department'
import { type EventClocks, eventsOfWeek, exponential, openClocks } from './events'
import { type Course, openCourse, type SeasonOptions, settingsOfWeek } from './options'
import type { SeasonEvent } from './season-event'
import { noFlows, stocksWeek, type WeekFlows, type WeeklyStocks } from './stocks-week'
import { type WeekTable, weekColumns, writeDepartment, writeStocks } from './weeks'

/** A season on real-valued stocks. Written in place, week by week; tests write into it to start from elsewhere. */
export interface StockSeason {
  readonly course: Course
  readonly stocks: WeeklyStocks
  readonly flows: WeekFlows
  readonly clocks: EventClocks
  readonly events: SeasonEvent[]
  /** The tragedy clock of the whole crowd: expected tragedies left until it fires. */
  tragedyLeft: number
  tragedies: number
  week: number
}

/** A season on stocks at kick-off: the settled picture of its settings. Events are drawn from the seed. */
export function openStocks(options: SeasonOptions): StockSeason {
  const course = openCourse(options)
  const clocks = openClocks(options.seed, course.scenario)
  const { stocks, concernsTrue, concernsFalse } = settle(options.parameters)
  const events: SeasonEvent[] = []
  for (const { week, kind } of course.scenario.steps) {
    if (week === 0) events.push({ week, kind, cause: 'scripted' })
  }
  return {
    course,
    stocks: { ...stocks },
    flows: { ...noFlows(), concernsTrue, concernsFalse, started: course.department.pace },
    clocks,
    events,
    tragedyLeft: exponential(options.seed, Stream.tragedy, 0, 0),
    tragedies: 0,
    week: 0,
  }
}

const nobody: readonly number[] = []

/** One week of the map of §3, in its canonical order. Returns the tragedies expected in it. */
export function advanceStocks(flow: StockSeason): number {
  const { course, stocks, flows, clocks } = flow
  const { department } = course
  flow.week += 1
  settingsOfWeek(course, flow.week)
  startWeek(department)
  stocksWeek(stocks, department.chances, department.service, department.effective.triage, flows)
  finishWeek(department, openFiles(stocks), flows.waited, flows.pace)

  const expected = expectedTragediesAYear(stocks, department.settings) / 52
  flow.tragedyLeft -= expected
  const tragedy = flow.tragedyLeft <= 0
  if (tragedy) {
    flow.tragedies += 1
    flow.tragedyLeft = exponential(clocks.seed, Stream.tragedy, 0, flow.tragedies)
  }
  eventsOfWeek(department, clocks, flow.week, tragedy ? [flow.tragedies] : nobody, flow.events)
  return expected
}

/** A whole season on stocks, with what happened in it. */
export interface StockRun {
  readonly table: WeekTable
  readonly events: readonly SeasonEvent[]
}

/** The weekly map on real-valued stocks, weeks 0 to `weeks`. `tragedies` in its rows are expected ones. */
export function playStocks(options: SeasonOptions, weeks: number): StockRun {
  const run = openStocks(options)
  const width = weekColumns.length
  const rows = new Float64Array((weeks + 1) * width)
  for (let week = 0; week <= weeks; week++) {
    const expected = week > 0 ? advanceStocks(run) : 0
    writeStocks(rows, week * width, run.stocks)
    writeDepartment(rows, week * width, run.course.department, run.flows, expected)
  }
  return { table: { weeks, rows }, events: run.events }
}
