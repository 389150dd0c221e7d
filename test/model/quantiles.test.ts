import { expect, test } from 'vitest'
import { quantile, quantileDots, sorted } from '../../src/model/quantiles'

test('quantiles are read between sorted neighbours', () => {
  const values = sorted([30, 10, 20])
  expect([0, 0.25, 0.5, 1].map(share => quantile(values, share))).toEqual([10, 15, 20, 30])
  expect(quantile(sorted([7]), 0.3)).toBe(7)
  expect(() => quantile(sorted([]), 0.5)).toThrow(RangeError)
})

test('dots stand for equal shares of the runs', () => {
  const values = Array.from({ length: 101 }, (_, value) => value)
  expect([...quantileDots(values, 4)]).toEqual([12.5, 37.5, 62.5, 87.5])
  expect(quantileDots(values)).toHaveLength(20)
})
