import type { PlayedWeek } from '../../../crowd/played-weeks'
import { tableOf } from '../../../model/simulation/replay'
import { columnOf, type WeekColumn, type WeekTable, weekColumns } from '../../../model/simulation/weeks'
import type { Badge } from '../../badge'
import type { Hatch } from './patterns'

/** One thing that is counted each week. `look` is its class: its colour, and the dashes of a line. */
export interface Series {
  readonly look: string
  readonly name: string
  /** One number a week, from week 0 to the week on show. */
  readonly values: Float64Array
  /** Where it would settle at the settings in force, in the same unit. */
  readonly settled: number
}

/** A series stacked on the one before it. */
export interface Band extends Series {
  /** Told from its neighbours by more than its tone; the first of a stack may be plain. */
  readonly hatch?: Hatch
}

/** A series drawn as a line. */
export interface Line extends Series {
  /** What stands at its end; the upper edge of a stack needs none. */
  readonly endLabel?: string
}

/** Everything a chart says, before it is drawn. */
export interface ChartContent {
  /** Its name in ids. */
  readonly name: 'team' | 'children' | 'leaving' | 'concerns'
  readonly heading: string
  readonly label: Badge
  readonly unit: string
  /** The week on show, in words. */
  readonly sentence: string
  readonly note?: string
  /** From the bottom up. */
  readonly bands: readonly Band[]
  readonly lines: readonly Line[]
  /** Writes a number of the key. */
  readonly write: (value: number) => string
  /** Writes a number of the table. */
  readonly writeExactly: (value: number) => string
}

/** The weeks that are drawn: from week 0 to the week on show, though more may have been played. */
export interface Played {
  readonly week: number
  readonly table: WeekTable
}

/** The weeks of a season up to the one on show. */
export function playedOf({ week, replay }: Pick<PlayedWeek, 'week' | 'replay'>): Played {
  const { rows } = tableOf(replay)
  return { week, table: { weeks: week, rows: rows.subarray(0, (week + 1) * weekColumns.length) } }
}

/** Some columns of the weeks added up, one number a week, times `factor`. */
export function addedUp({ table }: Played, columns: readonly WeekColumn[], factor = 1): Float64Array {
  const sum = new Float64Array(table.weeks + 1)
  for (const column of columns) {
    const values = columnOf(table, column)
    for (let week = 0; week < sum.length; week++) sum[week]! += factor * values[week]!
  }
  return sum
}
