import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stackDots } from '../../../src/panel/unknowns/dot-plot'

const places = fc
  .array(fc.double({ min: 6, max: 94, noNaN: true }), { minLength: 1, maxLength: 20 })
  .map(values => values.sort((one, other) => one - other))

test('dots that do not touch stand where they are, on the ground', () => {
  expect(stackDots([10, 20, 90], 3)).toEqual([
    { at: 10, level: 0 },
    { at: 20, level: 0 },
    { at: 90, level: 0 },
  ])
})

test('dots in one place are one stack', () => {
  const dots = stackDots(Array(20).fill(50), 3)
  expect(new Set(dots.map(({ at }) => at))).toEqual(new Set([50]))
  expect(dots.map(({ level }) => level)).toEqual(Array.from({ length: 20 }, (_, place) => place))
})

test('no dot is left out or covers another, and none is further than half a dot from its place', () => {
  fc.assert(
    fc.property(places, values => {
      const width = 2.8
      const dots = stackDots(values, width)
      expect(dots).toHaveLength(values.length)
      dots.forEach((dot, place) => {
        expect(Math.abs(dot.at - values[place]!)).toBeLessThanOrEqual(width / 2 + 1e-9)
        for (const other of dots.slice(0, place)) {
          const apart = Math.max(Math.abs(other.at - dot.at) / width, Math.abs(other.level - dot.level))
          expect(apart).toBeGreaterThan(1 - 1e-9)
        }
      })
    }),
  )
})
