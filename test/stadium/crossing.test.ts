import { expect, test } from 'vitest'
import { crossed, crossingEnd, type Place } from '../../src/stadium/crossing'

const crossing = { post: 4, from: [10, -20, 0.9], start: 1000 } as const
const to: Place = [-30, 5, 0.9]

test('somebody crossing waits where they were, goes straight, and arrives', () => {
  expect(crossed(crossing, to, 900)).toEqual([10, -20, 0.9])
  expect(crossed(crossing, to, 1000)).toEqual([10, -20, 0.9])
  const half = crossed(crossing, to, (1000 + crossingEnd(crossing)) / 2)
  expect(half[0]).toBeCloseTo(-10, 9)
  expect(half[1]).toBeCloseTo(-7.5, 9)
  expect(crossed(crossing, to, crossingEnd(crossing))).toEqual(to)
  expect(crossed(crossing, to, 99_999)).toEqual(to)
})

test('a crossing is over in less than a second and a half', () => {
  expect(crossingEnd(crossing) - crossing.start).toBeGreaterThan(1000)
  expect(crossingEnd(crossing) - crossing.start).toBeLessThan(1500)
})
