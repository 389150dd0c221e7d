import { type StateName, stateNames } from '../population/states'
import type { Department } from './department'
import type { WeekFlows } from './stocks-week'

const others = [
  'established',
  'newlyQualified',
  'agency',
  'slots',
  'budget',
  'leavingBase',
  'leavingPoaching',
  'leavingStrain',
  'leavingInspection',
  'leavingHeadline',
  'leavingGap',
  'concernsTrue',
  'concernsFalse',
  'started',
  'waitWeeks',
  'strain',
  'alarm',
  'paperwork',
  'hiring',
  'directorInPost',
  'inadequate',
  'tragedies',
] as const

/** Everything recorded of a week, in the order of a row. */
export const weekColumns = [...stateNames, ...others] as readonly WeekColumn[]

/** The name of something recorded each week. */
export type WeekColumn = StateName | (typeof others)[number]

/**
 * One week: children by state at its end; workers; `slots` and `budget` (posts) of the week; leaving by reason in
 * shares of permanent staff a year; concerns raised and files started in the week; `waitWeeks` and `strain` smoothed
 * over 13 weeks; `alarm` in z; `paperwork` in percent; `hiring` in shares of empty posts a year; `directorInPost` and
 * `inadequate` 0 or 1; `tragedies` in the week (expected ones on stocks), never to be shown as a count.
 */
export type Week = { readonly [column in WeekColumn]: number }

/** Weeks 0 to `weeks` of a run, one row each, in one array that can be handed from a worker. */
export interface WeekTable {
  readonly weeks: number
  /** `weekColumns.length` numbers a row. */
  readonly rows: Float64Array
}

/** Where a column stands in a row. */
export function columnPlace(column: WeekColumn): number {
  return weekColumns.indexOf(column)
}

/** One week of a table as a record. Throws a RangeError for a week the table does not have. */
export function weekAt(table: WeekTable, week: number): Week {
  if (!(week >= 0 && week <= table.weeks)) throw new RangeError(`there is no week ${week}`)
  return weekFrom(table.rows.subarray(week * weekColumns.length))
}

/** One row as a record. */
export function weekFrom(row: Float64Array): Week {
  return Object.fromEntries(weekColumns.map((column, place) => [column, row[place]])) as unknown as Week
}

/** One column of a table, weeks 0 to the last: a copy. */
export function columnOf(table: WeekTable, column: WeekColumn): Float64Array {
  const place = columnPlace(column)
  return Float64Array.from(
    { length: table.weeks + 1 },
    (_, week) => table.rows[week * weekColumns.length + place]!,
  )
}

const first = columnPlace('established')

/**
 * Writes everything of a week but its children, which come first in a row, into a row that begins at `offset`: in the order
 * of `weekColumns`. `tragedies` are those of the week, or those expected on stocks.
 */
export function writeDepartment(
  rows: Float64Array,
  offset: number,
  department: Department,
  flows: WeekFlows,
  tragedies: number,
): void {
  const { team, service, leaving, weekEffects, effective, effects } = department
  let place = offset + first
  rows[place++] = team.established
  rows[place++] = team.newlyQualified
  rows[place++] = team.agency
  rows[place++] = service.slots
  rows[place++] = department.budget
  rows[place++] = leaving.base
  rows[place++] = leaving.poaching
  rows[place++] = leaving.strain
  rows[place++] = weekEffects.leavingInspection / 100
  rows[place++] = weekEffects.leavingHeadline / 100
  rows[place++] = weekEffects.leavingGap / 100
  rows[place++] = flows.concernsTrue
  rows[place++] = flows.concernsFalse
  rows[place++] = flows.started
  rows[place++] = department.waitWeeks
  rows[place++] = department.strain
  rows[place++] = effective.alarm
  rows[place++] = effective.paperwork
  rows[place++] = effective.hiring / 100
  rows[place++] = effects.gapWeeks > 0 ? 0 : 1
  rows[place++] = effects.inadequateWeeks > 0 ? 1 : 0
  rows[place++] = tragedies
}
