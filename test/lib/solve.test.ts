import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { bisect, findRoot, type RootSearch } from '../../src/lib/solve'

describe('bisection', () => {
  test('closes in on the edge of a condition from either side, by half at each halving', () => {
    const edges = fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true, maxExcluded: true })
    fc.assert(
      fc.property(edges, fc.boolean(), (edge, isBelow) => {
        const condition = (value: number) => value < edge === isBelow
        const start = isBelow ? { holds: 0, fails: 1 } : { holds: 1, fails: 0 }
        const { holds, fails } = bisect(condition, start, 30)
        expect(Math.abs(holds - fails)).toBe(2 ** -30)
        expect(Math.min(holds, fails)).toBeLessThanOrEqual(edge)
        expect(Math.max(holds, fails)).toBeGreaterThanOrEqual(edge)
      }),
    )
  })

  test('tries so many values and neither end', () => {
    const condition = vi.fn((value: number) => value <= 3)
    expect(bisect(condition, { holds: 0, fails: 8 }, 3)).toEqual({ holds: 3, fails: 4 })
    expect(condition.mock.calls).toEqual([[4], [2], [3]])
  })
})

describe('a root', () => {
  /** Falls from above nought to below it; bent, so that a straight line does not meet it at once. */
  const bent = (root: number) => (value: number) => 1 / (1 + value) - 1 / (1 + root)
  const search = { low: 0, high: 10, first: 5, tolerance: 1e-12, turns: 60 }

  test.each(['falsePosition', 'secant'] as const)('is found by %s wherever it lies, in few turns', method => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 9.9, noNaN: true }), root => {
        const excess = vi.fn(bent(root))
        const found = findRoot(excess, { ...search, method })
        expect(found).toBeCloseTo(root, 8)
        expect(excess.mock.calls.length).toBeLessThan(method === 'secant' ? 20 : 50)
        expect(excess.mock.lastCall).toEqual([found])
      }),
    )
  })

  test('is found with nothing known above it', () => {
    for (const root of [0.5, 3, 1000])
      expect(
        findRoot(bent(root), { ...search, high: Infinity, first: 1, tolerance: 1e-13, method: 'secant' })! /
          root,
      ).toBeCloseTo(1, 6)
  })

  test('is null where the excess has one sign only, or is not a number', () => {
    const falsePosition: RootSearch = { ...search, method: 'falsePosition' }
    expect(findRoot(() => 1, falsePosition)).toBeNull()
    expect(findRoot(() => -1, falsePosition)).toBeNull()
    expect(findRoot(() => Number.NaN, falsePosition)).toBeNull()
    expect(findRoot(value => (value === 5 ? Number.NaN : 5 - value), falsePosition)).toBeNull()
  })

  test('is null where it is not met in so many turns', () => {
    expect(findRoot(bent(2), { ...search, turns: 2, method: 'falsePosition' })).toBeNull()
  })

  test('of a step is the step, once its two sides are next to each other', () => {
    const step = (value: number) => (value < Math.SQRT2 ? 1 : -1)
    const found = findRoot(step, { ...search, closeness: 4e-16, turns: 200, method: 'secant' })
    expect(found).toBeCloseTo(Math.SQRT2, 14)
    expect(findRoot(step, { ...search, turns: 200, method: 'secant' })).toBeNull()
  })
})
