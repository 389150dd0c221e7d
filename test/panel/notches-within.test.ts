import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notchesWithin } from '../../src/panel/notches-within'

test('both ends are brought inward to a notch', () => {
  expect(notchesWithin({ from: 147.49, to: 260 }, { min: 0, step: 1 })).toEqual({ from: 148, to: 260 })
  expect(notchesWithin({ from: 5, to: 9.166 }, { min: 5, step: 0.2 })).toEqual({ from: 5, to: 9 })
  expect(notchesWithin({ from: 1, to: 1.2022 }, { min: 1, step: 0.05 })).toEqual({ from: 1, to: 1.2 })
})

test('between two notches there is none, on a notch there is one', () => {
  expect(notchesWithin({ from: 1.01, to: 1.04 }, { min: 1, step: 0.05 })).toBeNull()
  expect(notchesWithin({ from: 1.05, to: 1.05 }, { min: 1, step: 0.05 })).toEqual({ from: 1.05, to: 1.05 })
})

test('rounding takes no notch away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 175 }), notch => {
      const value = 5 + notch * 0.2
      const found = notchesWithin({ from: value, to: value }, { min: 5, step: 0.2 })
      expect(found?.from).toBeCloseTo(value, 9)
      expect(found?.to).toBe(found?.from)
    }),
  )
})
