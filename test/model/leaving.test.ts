import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leavingRates, strainOf } from '../../src/model/leaving'
import { settle } from '../../src/model/steady'
import { settings } from './settings'

test('the reasons for leaving add up', () => {
  expect(leavingRates(0.1, 0.05, 0.2, 0.5)).toEqual({ base: 0.1, poaching: 0.05, strain: 0.1, total: 0.25 })
})

test('strain is the share by which work exceeds places, between none and all', () => {
  expect(strainOf(90, 100)).toBe(0)
  expect(strainOf(100, 100)).toBe(0)
  expect(strainOf(125, 100)).toBe(0.25)
  expect(strainOf(500, 100)).toBe(1)
  expect(strainOf(0, 0)).toBe(1)
})

test('with the contested link switched off, leaving does not depend on the load (M6)', () => {
  fc.assert(
    fc.property(settings({ strain: [0, 0] }), parameters => {
      const { leaving } = settle(parameters)
      expect(leaving.strain).toBe(0)
      expect(leaving.total).toBe(parameters.leaving / 100 + parameters.poaching / 100)
    }),
  )
})

test('poaching and ordinary leaving come to the same thing (M4)', () => {
  fc.assert(
    fc.property(settings({ leaving: [5, 20] }), parameters => {
      const poached = settle(parameters)
      const left = settle({ ...parameters, leaving: parameters.leaving + parameters.poaching, poaching: 0 })
      expect(left.leaving.total).toBeCloseTo(poached.leaving.total, 11)
      expect(left.stocks.helped).toBeCloseTo(poached.stocks.helped, 6)
      expect(left.notReached).toBeCloseTo(poached.notReached, 6)
      expect(left.team.players).toBeCloseTo(poached.team.players, 8)
    }),
  )
})
