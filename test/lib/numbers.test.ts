import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clamp, firstSpread, oneFigure, range, twoFigures, whole } from '../../src/lib/numbers'

test('a value within a range stays, and one outside it becomes the end that is nearer', () => {
  expect([clamp(5, 0, 10), clamp(-1, 0, 10), clamp(11, 0, 10), clamp(0, 0, 10)]).toEqual([5, 0, 10, 0])
})

test('whole numbers are the nearest, and a half goes up, below nought too', () => {
  expect([2.4, 2.5, 2.6, -2.5, -2.6, 80000].map(whole)).toEqual([2, 3, 3, -2, -3, 80000])
})

test('one figure is left of a number, and below ten the nearest whole number', () => {
  expect([0, 0.4, 4.5, 9.4, 14, 15, 489, 551, 4_960, 949_999, 1_000_000].map(oneFigure)).toEqual([
    0, 0, 5, 9, 10, 20, 500, 600, 5_000, 900_000, 1_000_000,
  ])
})

test('two figures are left of a number, and below a hundred the nearest whole number', () => {
  expect([0, 4.5, 14.4, 99, 104, 106, 489, 5_190, 949_999].map(twoFigures)).toEqual([
    0, 5, 14, 99, 100, 110, 490, 5_200, 950_000,
  ])
})

test('one figure is never further off than half of the figure’s unit', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), value => {
      const unit = 10 ** (Math.floor(value).toString().length - 1)
      const rounded = oneFigure(value)
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(unit / 2)
      expect(rounded % unit).toBe(0)
    }),
  )
})

test('a range goes up to, but not including, its end, and is empty where that is not above its beginning', () => {
  expect([range(2, 5), range(5, 5), range(5, 2)]).toEqual([[2, 3, 4], [], []])
})

test('the first of a spread are each another, and those of fewer are among them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3100 }), (length, many) => {
      const list = range(0, length)
      const all = firstSpread(list, many)
      expect(all).toHaveLength(Math.min(many, length))
      expect(new Set(all).size).toBe(all.length)
      expect(firstSpread(list, Math.floor(many / 2))).toEqual(all.slice(0, Math.floor(many / 2)))
    }),
  )
})

test('few of many lie all over the list', () => {
  const quarters = firstSpread(range(0, 4000), 40).map(place => Math.floor(place / 1000))
  for (const quarter of range(0, 4)) expect(quarters.filter(one => one === quarter).length).toBeGreaterThan(7)
})
