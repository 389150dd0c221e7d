import { expect, test } from 'vitest'
import { percent, percentScale } from '../../src/panel/percent'

test('a value is placed between the ends, and never beyond them', () => {
  const along = percentScale(5, 40)
  expect([along(5), along(22.5), along(40)]).toEqual([0, 50, 100])
  expect([along(0), along(99)]).toEqual([0, 100])
})

test('a place is written with two decimals at most', () => {
  expect(percent(100 / 3)).toBe('33.33%')
})
