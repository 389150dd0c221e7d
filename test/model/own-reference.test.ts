import { expect, test } from 'vitest'
import { settleDraw } from '../../src/model/simulation/calibrated-draws'
import { openDepartment, setDepartment } from '../../src/model/simulation/department'
import { noLevers } from '../../src/model/simulation/levers'
import { inWorldOf } from '../../src/model/simulation/uncertainty'
import { settle, usualWorkers } from '../../src/model/steady/steady-state'
import { withDefaults } from './settings'

/** A council of 50,000 children with a larger team, more leaving and more need than England. */
const own = { children: 50_000, posts: 120, leaving: 16, need: 6 }
const council = { ...withDefaults(own), reference: own }

test('a council’s own team has a load of 1, and what is fewer or more is held against it', () => {
  expect(settle(council).team.load).toBeCloseTo(1, 12)
  expect(settle({ ...council, posts: 100 }).team.load).toBeGreaterThan(1.01)
  expect(settle({ ...council, posts: 140 }).team.load).toBeLessThan(0.99)
  // Against England's it would carry less, being larger.
  expect(settle(withDefaults(own)).team.load).toBeLessThan(0.98)
})

test('the reference stays where need, leaving or posts are moved, and goes with another number of children', () => {
  for (const changes of [{ posts: 90 }, { leaving: 8 }, { need: 3 }, { saving: 10 }, { alarm: 0.2 }])
    expect(usualWorkers({ ...council, ...changes }), JSON.stringify(changes)).toBe(usualWorkers(council))
  expect(usualWorkers({ ...council, children: 5000, posts: 12 })).toBeCloseTo(usualWorkers(council) / 10, 9)
})

test('the weeks and the sets of assumptions have the same reference', () => {
  const department = openDepartment(council, settle(council))
  expect(department.referenceWorkers).toBe(usualWorkers(council))
  setDepartment(department, { ...council, posts: 100 }, noLevers)
  expect(department.referenceWorkers).toBe(usualWorkers(council))
  const observed = withDefaults({ children: 50_000, posts: 90.6 })
  const draw = { ...observed, strain: 0, loadLeaving: 0, absorbed: 40 }
  const inWorld = inWorldOf(draw, observed, council)
  expect(inWorld.reference).toBe(own)
  expect(inWorld.need).toBeCloseTo(6, 9)
  expect(settleDraw(draw, inWorld).team.load).toBeCloseTo(1, 9)
})
