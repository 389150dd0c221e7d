import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAllocation, checkOutcome } from '../../../src/model/population/screening-check'

test('a check right 95 times in 100 is wrong about half of those it points at', () => {
  expect(checkOutcome(80_000, 5, 95)).toEqual({
    children: 80_000,
    inNeed: 4000,
    found: 3800,
    missed: 200,
    wronglyFlagged: 3800,
  })
})

test('for a need 400 children have, nine in ten are pointed at wrongly', () => {
  expect(checkOutcome(80_000, 0.5, 95)).toMatchObject({ found: 380, wronglyFlagged: 3980 })
})

test('the share rightly pointed at is that of Bayes’ rule', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 2, max: 10, noNaN: true }),
      fc.double({ min: 50, max: 100, noNaN: true }),
      (need, right) => {
        const { found, wronglyFlagged, missed, inNeed } = checkOutcome(80_000, need, right)
        const [prior, hit] = [need / 100, right / 100]
        const bayes = (prior * hit) / (prior * hit + (1 - prior) * (1 - hit))
        expect(found / (found + wronglyFlagged)).toBeCloseTo(bayes, 2)
        expect(found + missed).toBe(inNeed)
      },
    ),
    { seed: 80_000 },
  )
})

test('the picture of it has every child once', () => {
  const { children, counts, needBoundaries } = checkAllocation(checkOutcome(80_000, 5, 80))
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(children)
  expect(needBoundaries.at(-1)).toBe(4000)
})
