import { expect, test } from 'vitest'
import { State, stateNames } from '../../../src/model/population/states'
import { openStocks } from '../../../src/model/simulation/stocks'
import {
  columnOf,
  columnPlace,
  weekAt,
  weekColumns,
  weekFrom,
  writeDepartment,
} from '../../../src/model/simulation/weeks'
import { quiet } from './runs'

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

test('a row is full, and each number stands under its name', () => {
  const { stocks, flows, department } = openStocks(quiet())
  const rows = new Float64Array(2 * weekColumns.length).fill(-1)
  rows.set(
    stateNames.map(name => stocks[name]),
    weekColumns.length,
  )
  writeDepartment(rows, weekColumns.length, department, flows, 0.25)
  const week = weekFrom(rows.subarray(weekColumns.length))
  expect(week).toMatchObject({
    ...stocks,
    ...department.team,
    slots: department.service.slots,
    budget: 145,
    leavingBase: department.leaving.base,
    concernsTrue: flows.concernsTrue,
    concernsFalse: flows.concernsFalse,
    started: flows.started,
    waitWeeks: department.waitWeeks,
    strain: department.strain,
    alarm: 0,
    paperwork: 0,
    hiring: 0.7,
    directorInPost: 1,
    inadequate: 0,
    tragedies: 0.25,
  })
  expect(rows.subarray(0, weekColumns.length).every(number => number === -1)).toBe(true)
  expect(Object.values(week)).not.toContain(-1)
})
