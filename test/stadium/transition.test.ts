import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMoving, still, valueAt } from '../../src/stadium/transition'

const number = fc.double({ min: -2, max: 2, noNaN: true })
const moving = fc.record({
  from: number,
  to: number,
  start: fc.double({ min: 0, max: 1e6, noNaN: true }),
  duration: fc.double({ min: 1, max: 2000, noNaN: true }),
})

test('a number on its way is between its ends, at its ends exactly, and never turns back', () => {
  fc.assert(
    fc.property(moving, transition => {
      const { from, to, start, duration } = transition
      expect(valueAt(transition, start - 5)).toBe(from)
      expect(valueAt(transition, start)).toBe(from)
      expect(valueAt(transition, start + duration)).toBe(to)
      expect(valueAt(transition, start + duration + 5)).toBe(to)
      const ways = [0.2, 0.5, 0.8].map(share =>
        Math.abs(valueAt(transition, start + share * duration) - from),
      )
      expect(ways[0]).toBeLessThanOrEqual(ways[1])
      expect(ways[1]).toBeLessThanOrEqual(ways[2])
      expect(ways[2]).toBeLessThanOrEqual(Math.abs(to - from) + 1e-12)
    }),
    { seed: 80_000 },
  )
})

test('it moves until it has arrived, and not at all where its ends are the same', () => {
  const transition = { from: 0, to: 1, start: 100, duration: 300 }
  expect([0, 100, 399, 400, 900].map(now => isMoving(transition, now))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(isMoving({ ...transition, to: 0 }, 200)).toBe(false)
})

test('a still number stays where it is and moves never', () => {
  for (const now of [0, 1, 1e9]) {
    expect(valueAt(still(0.35), now)).toBe(0.35)
    expect(isMoving(still(0.35), now)).toBe(false)
  }
})
