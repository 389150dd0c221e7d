import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pitchHalf } from '../../src/stadium/layout/bowl'
import { queueUp } from '../../src/stadium/layout/queue'
import { seatsFor } from './made-scene'

const seats = seatsFor(6000)

test('a queue stands on the grass, each child apart from the next, and its head nearest to the dugout', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), many => {
      const order = Array.from({ length: many }, (_, index) => 5999 - index)
      const places = queueUp(seats, order)
      const at = order.map(child => [places[child * 3], places[child * 3 + 1]])
      const down = at.map(([, y]) => y)
      expect(Math.max(...at.map(([x]) => Math.abs(x)))).toBeLessThan(pitchHalf.x)
      expect(Math.max(...down.map(Math.abs))).toBeLessThan(pitchHalf.y)
      expect(Math.min(...down)).toBe(at[0][1])
      const steps = at.slice(1).map(([x, y], index) => Math.hypot(x - at[index][0], y - at[index][1]))
      expect(Math.min(...steps)).toBeGreaterThan(0.1)
      // The line has no leaps: from the end of a row it goes on to the next.
      if (steps.length > 0) expect(Math.max(...steps)).toBeLessThan(1.71 * Math.max(0.15, Math.min(...steps)))
    }),
    { numRuns: 40 },
  )
})

test('whoever is not in it keeps their own seat', () => {
  const places = queueUp(seats, [7, 8])
  for (let axis = 0; axis < 3; axis++) expect(places[9 * 3 + axis]).toBe(seats.places[9 * 3 + axis])
  expect(places[7 * 3]).not.toBe(seats.places[7 * 3])
})
