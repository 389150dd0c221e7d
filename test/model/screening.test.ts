import { expect, test } from 'vitest'
import { pressure, screenedOutFalse, screenedOutTrue } from '../../src/model/screening'

test('there is no pressure while concerns are started within a week', () => {
  expect(pressure(1, 6)).toBe(0)
  expect(pressure(0.5, 6)).toBe(0)
})

test('pressure is one half at the half wait beyond a week, and one when nobody is being seen', () => {
  expect(pressure(7, 6)).toBe(0.5)
  expect(pressure(3, 2)).toBe(0.5)
  expect(pressure(Number.POSITIVE_INFINITY, 6)).toBe(1)
})

test('pressure rises with the wait and never passes one', () => {
  let before = -1
  for (let wait = 1; wait < 1e9; wait *= 1.5) {
    const now = pressure(wait, 6)
    expect(now).toBeGreaterThan(before)
    expect(now).toBeLessThan(1)
    before = now
  }
})

test('screening goes from its least to its most share, and true concerns are screened out less', () => {
  expect(screenedOutFalse(0.07, 0.35, 0)).toBe(0.07)
  expect(screenedOutFalse(0.07, 0.35, 1)).toBeCloseTo(0.35, 15)
  expect(screenedOutFalse(0.07, 0.35, 0.5)).toBeCloseTo(0.21, 15)
  expect(screenedOutTrue(0.21, 0.5)).toBe(0.105)
})
