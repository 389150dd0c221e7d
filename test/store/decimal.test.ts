import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalPattern, writeDecimal } from '../../src/store/decimal'

test.each([
  [0, '0'],
  [11.8, '11.8'],
  [-3, '-3'],
  [1e-7, '0.0000001'],
  [-1.25e-9, '-0.00000000125'],
  [4_294_967_295, '4294967295'],
])('%d is written %s', (value, text) => {
  expect(writeDecimal(value)).toBe(text)
})

test('every number of ordinary size is written as a plain decimal that reads back the same', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e20, max: 1e20, noNaN: true }), value => {
      const text = writeDecimal(value)
      expect(text).toMatch(decimalPattern)
      expect(Number(text) + 0).toBe(value + 0)
    }),
    { seed: 80_000, numRuns: 500 },
  )
})
