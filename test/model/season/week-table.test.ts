import { expect, test } from 'vitest'
import { columnOf, columnPlace, weekAt, weekColumns, weekFrom } from '../../../src/model/season/week-table'
import { State, stateNames } from '../../../src/model/states'

const width = weekColumns.length
const table = { weeks: 2, rows: Float64Array.from({ length: 3 * width }, (_, place) => place) }

test('a row begins with the states, each at its code', () => {
  for (const name of stateNames) expect(columnPlace(name)).toBe(State[name])
  expect(new Set(weekColumns).size).toBe(width)
})

test('a week and a column read the same numbers', () => {
  for (const column of weekColumns) {
    expect([...columnOf(table, column)]).toEqual([0, 1, 2].map(week => weekAt(table, week)[column]))
  }
  expect(weekFrom(table.rows.subarray(width, 2 * width))).toEqual(weekAt(table, 1))
})

test('a week that is not there is refused', () => {
  expect(() => weekAt(table, 3)).toThrow(RangeError)
  expect(() => weekAt(table, -1)).toThrow(RangeError)
})
