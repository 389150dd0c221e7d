import { expect, test } from 'vitest'
import { openFlow } from '../../../src/model/season/flow'
import { writeDepartment, writeStocks } from '../../../src/model/season/week-row'
import { weekColumns, weekFrom } from '../../../src/model/season/week-table'
import { quiet } from './runs'

test('a row is full, and each number stands under its name', () => {
  const { stocks, flows, course } = openFlow(quiet())
  const { department } = course
  const rows = new Float64Array(2 * weekColumns.length).fill(-1)
  writeStocks(rows, weekColumns.length, stocks)
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
