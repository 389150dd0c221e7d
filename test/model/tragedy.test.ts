import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../../src/model/steady'
import { expectedTragediesAYear } from '../../src/model/tragedy'
import { settings, withDefaults } from './settings'

const everyoneHelped = {
  noNeed: 76000,
  neverNoticed: 0,
  turnedAway: 0,
  waiting: 0,
  beingAssessed: 0,
  helped: 4000,
  handover: 0,
  waitingFalse: 0,
  assessedFalse: 0,
}

test('tragedies are expected even if every child in need were helped: 0.43 a year (I4)', () => {
  expect(expectedTragediesAYear(everyoneHelped, withDefaults({}))).toBeCloseTo(0.43, 2)
})

test('no setting makes a tragedy impossible', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const floor = (parameters.tragedyRate / 100000) * parameters.riskHelped * settle(parameters).inNeed
      expect(settle(parameters).expectedTragediesAYear).toBeGreaterThan(floor * 0.999)
      expect(floor).toBeGreaterThan(0)
    }),
  )
})

test('the default rate is near the published one, whatever the team: 0.57 a year', () => {
  expect(settle(withDefaults({})).expectedTragediesAYear).toBeCloseTo(0.58, 2)
  expect(settle(withDefaults({ posts: 260 })).expectedTragediesAYear).toBeCloseTo(0.57, 2)
  expect(settle(withDefaults({ posts: 0 })).expectedTragediesAYear).toBeCloseTo(0.69, 2)
})

test('a third of tragedies would fall among children being assessed, helped or in handover', () => {
  const parameters = withDefaults({})
  const { stocks, expectedTragediesAYear: all } = settle(parameters)
  const open = 0.8 * stocks.beingAssessed + 0.6 * stocks.helped + 0.8 * stocks.handover
  expect((open * 1.65e-4) / all).toBeCloseTo(0.34, 2)
})
