import { expect, test } from 'vitest'
import { missedShare } from '../../src/model/assessment'

test('an experienced team without hurry misses the base share', () => {
  expect(missedShare(0.08, 0.1, 0.1, 0, 0)).toBe(0.08)
})

test('newcomers and hurry each add their own part', () => {
  expect(missedShare(0.08, 0.1, 0.2, 0.5, 0)).toBeCloseTo(0.13, 15)
  expect(missedShare(0.08, 0.1, 0.2, 0, 0.5)).toBeCloseTo(0.18, 15)
  expect(missedShare(0.08, 0.1, 0.2, 1, 1)).toBeCloseTo(0.38, 15)
})
