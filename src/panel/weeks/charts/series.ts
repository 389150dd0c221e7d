import type { PlayedWeek } from '../../../crowd/played-weeks'
import { tableOf } from '../../../model/simulation/replay'
import { columnOf, type WeekColumn, type WeekTable, weekColumns } from '../../../model/simulation/weeks'

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
