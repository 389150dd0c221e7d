import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFiles } from '../../../src/model/population/states'
import {
  finishWeek,
  leavingAYear,
  openDepartment,
  setDepartment,
  startWeek,
} from '../../../src/model/simulation/department'
import { headline, judge } from '../../../src/model/simulation/event-effects'
import { noLevers } from '../../../src/model/simulation/levers'
import { weeklyChances } from '../../../src/model/steady/rates'
import { settle, usualWorkers } from '../../../src/model/steady/steady-state'
import { settings, withDefaults } from '../settings'

const opened = (changes: Parameters<typeof withDefaults>[0] = {}) => {
  const parameters = withDefaults(changes)
  return openDepartment(parameters, settle(parameters))
}

test('a department at rest stays at rest: a week moves neither team nor strain nor wait', () => {
  fc.assert(
    fc.property(settings({ posts: [1, 260] }), parameters => {
      const settled = settle(parameters)
      const department = openDepartment(parameters, settled)
      startWeek(department)
      const { waiting, waitingFalse } = settled.stocks
      const waited = waiting + waitingFalse
      finishWeek(department, openFiles(settled.stocks), waited, waited / settled.waitWeeks)
      expect(department.service.slots).toBeCloseTo(settled.team.slots, 8)
      expect(department.strain).toBeCloseTo(settled.strain, 9)
      if (settled.waitWeeks < Infinity) expect(department.waitWeeks / settled.waitWeeks).toBeCloseTo(1, 9)
      expect(department.service.load).toBeCloseTo(settled.team.load, 9)
      expect(department.service.missed).toBeCloseTo(settled.missed, 9)
      expect(department.service.screenedOutTrue).toBeCloseTo(settled.screenedOutTrue, 9)
    }),
  )
})

test('events and levers act on top of the settings and leave them alone', () => {
  const department = opened()
  judge(department.effects, 'inadequate')
  headline(department.effects)
  startWeek(department)
  const { effective, settings: kept } = department
  expect(effective.paperwork).toBe(10)
  expect(effective.hiring).toBeCloseTo(70 * 0.65 * 0.5, 12)
  expect(effective.alarm).toBeCloseTo(0.215, 12)
  expect(leavingAYear(department)).toBeCloseTo(0.118 + 0.1 * department.strain + 0.02 + 0.08, 12)
  expect(kept).toEqual(withDefaults({}))
  const { noticed, falselyNoticed } = weeklyChances(withDefaults({ alarm: effective.alarm }))
  expect(department.noticed).toBe(noticed)
  expect(department.chances.falselyNoticed).toBe(falselyNoticed)
  // An action plan takes time, and with it some of what the team would have come upon itself.
  expect(department.chances.noticed).toBeLessThan(noticed)
  expect(department.referenceWorkers).toBe(usualWorkers(withDefaults({})))
})

test('training together adds to how different a child in need looks, encouragement keeps and brings workers', () => {
  const department = opened()
  setDepartment(department, withDefaults({}), { ...noLevers, training: 100, encouragement: 100 })
  startWeek(department)
  const { noticed } = weeklyChances(withDefaults({ separation: 2 }))
  expect(department.noticed).toBe(noticed)
  expect(department.effective.leaving).toBeCloseTo(0.8 * 11.8, 12)
  expect(department.effective.hiring).toBeCloseTo(87.5, 12)
})

test('after a stop in starts the wait grows week by week and does not jump', () => {
  const department = opened()
  const before = department.waitWeeks
  finishWeek(department, 2200, 100, 0)
  expect(department.waitWeeks / before).toBeCloseTo(13 / 12, 1)
})

test('nobody waits longer than for ever, and nobody shorter than a week', () => {
  const nobody = opened({ posts: 0 })
  startWeek(nobody)
  finishWeek(nobody, 500, 500, 0)
  expect(nobody.waitWeeks).toBe(Number.POSITIVE_INFINITY)
  expect(nobody.strain).toBe(1)
  const free = opened({ posts: 200 })
  finishWeek(free, 100, 10, 10)
  expect(free.waitWeeks).toBe(1)
})

test('a season keeps its children', () => {
  expect(() => setDepartment(opened(), withDefaults({ children: 300 }), noLevers)).toThrow(RangeError)
})
