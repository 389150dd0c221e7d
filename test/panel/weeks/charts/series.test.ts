import { expect, test } from 'vitest'
import { addWeek, openReplay } from '../../../../src/model/simulation/replay'
import type { WeekDelta } from '../../../../src/model/simulation/simulation'
import { columnPlace, weekColumns } from '../../../../src/model/simulation/weeks'
import { addedUp, playedOf } from '../../../../src/panel/weeks/charts/series'

const delta = (week: number): WeekDelta => {
  const row = new Float64Array(weekColumns.length)
  row[columnPlace('helped')] = 10 + week
  row[columnPlace('waiting')] = 100
  return { week, children: new Uint32Array(0), states: new Uint8Array(0), row, events: [] }
}

test('weeks after the one on show are not told, though they have been played', () => {
  const replay = openReplay(new Uint8Array(1), delta(0))
  for (let week = 1; week <= 9; week++) addWeek(replay, delta(week))
  const played = playedOf({ week: 2, replay })
  expect(played.table.weeks).toBe(2)
  expect(played.table.rows).toHaveLength(3 * weekColumns.length)
  expect([...addedUp(played, ['helped'])]).toEqual([10, 11, 12])
  expect([...addedUp(played, ['helped', 'waiting'], 2)]).toEqual([220, 222, 224])
})
