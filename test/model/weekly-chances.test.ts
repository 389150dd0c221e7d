import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weeklyChances } from '../../src/model/weekly-chances'
import { settings, withDefaults } from './settings'

test('every chance is a chance, over the whole registry', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const { children, inNeed, ...chances } = weeklyChances(parameters)
      expect(inNeed).toBeCloseTo((children * parameters.need) / 100, 9)
      for (const chance of Object.values(chances)) expect(chance > 0 && chance < 1).toBe(true)
    }),
  )
})

test('as many needs begin in a week as end', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const { children, inNeed, needEnds, needBegins } = weeklyChances(parameters)
      expect(needBegins * (children - inNeed)).toBeCloseTo(needEnds * inNeed, 9)
    }),
  )
})

test('a need of a year ends with a chance of about one in 52 a week', () => {
  expect(weeklyChances(withDefaults({})).needEnds).toBeCloseTo(1 - Math.exp(-1 / 52), 15)
})
