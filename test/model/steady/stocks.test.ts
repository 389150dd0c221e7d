import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weeklyChances } from '../../../src/model/steady/rates'
import { settle } from '../../../src/model/steady/steady-state'
import { expectedTragediesAYear, steadyStocks } from '../../../src/model/steady/stocks'
import { settings, withDefaults } from '../settings'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const small = fc.double({ min: 0, max: 0.5, noNaN: true })
const service = fc.record({
  startInNeed: share,
  start: share,
  screenedOutTrue: small,
  screenedOutFalse: small,
  missed: small,
  workerLeaves: small,
})

test('the states add up to all children, and those in need to the children in need (I1)', () => {
  fc.assert(
    fc.property(settings(), service, (parameters, chances) => {
      const stocks = steadyStocks(weeklyChances(parameters), chances)
      const inNeed = (parameters.children * parameters.need) / 100
      const { noNeed, waitingFalse, assessedFalse, ...needs } = stocks
      const needed = Object.values(needs).reduce((sum, stock) => sum + stock, 0)
      expect(Math.abs(needed - inNeed)).toBeLessThan(1e-9 * parameters.children)
      expect(Math.abs(needed + noNeed + waitingFalse + assessedFalse - parameters.children)).toBeLessThan(
        1e-9 * parameters.children,
      )
      expect(Math.min(...Object.values(stocks))).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the never noticed do not depend on anything the service does (A2)', () => {
  fc.assert(
    fc.property(settings(), service, (parameters, chances) => {
      const week = weeklyChances(parameters)
      const stays = 1 - week.needEnds
      const expected = (week.inNeed * week.needEnds) / (1 - stays * (1 - week.noticed))
      expect(steadyStocks(week, chances).neverNoticed).toBe(expected)
    }),
  )
})

test('every stock is its inflow times its mean stay, Little’s law (A3)', () => {
  fc.assert(
    fc.property(settings(), service, (parameters, chances) => {
      const week = weeklyChances(parameters)
      const stocks = steadyStocks(week, chances)
      const stays = 1 - week.needEnds
      const finished = week.assessed * stocks.beingAssessed
      const close = (stock: number, inflow: number, stayChance: number) =>
        expect(Math.abs(stock - inflow / (1 - stayChance))).toBeLessThan(1e-9 * parameters.children)

      close(stocks.beingAssessed, stays * chances.startInNeed * stocks.waiting, stays * (1 - week.assessed))
      close(
        stocks.helped,
        stays * (finished * (1 - chances.missed) + week.reallocated * stocks.handover),
        stays * (1 - chances.workerLeaves),
      )
      close(stocks.handover, stays * chances.workerLeaves * stocks.helped, stays * (1 - week.reallocated))
      close(
        stocks.turnedAway,
        stays *
          (finished * chances.missed +
            (1 - chances.startInNeed) * week.lapses * stocks.waiting +
            week.noticed * chances.screenedOutTrue * stocks.neverNoticed),
        stays * (1 - week.noticed * (1 - chances.screenedOutTrue)),
      )
    }),
  )
})

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
