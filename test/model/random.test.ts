import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exponential, Stream, seededOrder, uniform } from '../../src/model/random'
import './settings'

const word = fc.integer({ min: 0, max: 4294967295 })

/** Chi-square of draws sorted into equal bins. */
function chiSquare(draws: Float64Array, bins: number): number {
  const found = new Float64Array(bins)
  for (const draw of draws) found[Math.floor(draw * bins)]! += 1
  const expected = draws.length / bins
  return found.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

function correlation(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let place = 0; place < one.length; place++) sum += (one[place]! - 0.5) * (other[place]! - 0.5)
  return (sum * 12) / one.length
}

const count = 100_000
const along = {
  seed: Float64Array.from({ length: count }, (_, place) => uniform(place, 3, 5, 7)),
  stream: Float64Array.from({ length: count }, (_, place) => uniform(1, place, 5, 7)),
  child: Float64Array.from({ length: count }, (_, place) => uniform(1, 3, place, 7)),
  episode: Float64Array.from({ length: count }, (_, place) => uniform(1, 3, 5, place)),
}

test('a draw is strictly between 0 and 1 whatever its address', () => {
  fc.assert(
    fc.property(word, word, word, word, (seed, stream, child, episode) => {
      const draw = uniform(seed, stream, child, episode)
      expect(draw > 0 && draw < 1).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('the same address gives the same draw, and a change of any one word another', () => {
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), fc.nat(3), fc.nat(31), (address, place, bit) => {
      const changed = [...address] as typeof address
      changed[place] = (changed[place]! ^ (1 << bit)) >>> 0
      expect(uniform(...address)).toBe(uniform(...address))
      expect(uniform(...changed)).not.toBe(uniform(...address))
    }),
    { numRuns: 2000 },
  )
})

test.each(Object.entries(along))('draws along the %s are evenly spread', (_, draws) => {
  // 999 degrees of freedom: mean 999, standard deviation 45. Five of them either side.
  expect(Math.abs(chiSquare(draws, 1000) - 999)).toBeLessThan(225)
})

test.each(Object.entries(along))('neighbouring draws along the %s know nothing of each other', (_, draws) => {
  const limit = 5 / Math.sqrt(count)
  for (const lag of [1, 2, 7, 64]) {
    expect(Math.abs(correlation(draws.subarray(0, count - lag), draws.subarray(lag)))).toBeLessThan(limit)
  }
})

test('neighbouring pairs fill the square evenly', () => {
  const pairs = Float64Array.from({ length: count / 2 }, (_, pair) => {
    const one = Math.floor(along.child[2 * pair]! * 20)
    return (one * 20 + along.child[2 * pair + 1]! * 20) / 400
  })
  // 399 degrees of freedom: standard deviation 28.
  expect(Math.abs(chiSquare(pairs, 400) - 399)).toBeLessThan(141)
})

test('two streams of the same child, and two seeds of the same stream, know nothing of each other', () => {
  const limit = 5 / Math.sqrt(count)
  const other = Float64Array.from({ length: count }, (_, child) => uniform(1, 4, child, 7))
  const seeded = Float64Array.from({ length: count }, (_, child) => uniform(2, 3, child, 7))
  expect(Math.abs(correlation(along.child, other))).toBeLessThan(limit)
  expect(Math.abs(correlation(along.child, seeded))).toBeLessThan(limit)
})

test('one bit of the address changes half of the bits of the draw', () => {
  let changed = 0
  let draws = 0
  for (let child = 0; child < 400; child++) {
    for (let bit = 0; bit < 32; bit++) {
      const one = Math.floor(uniform(9, 2, child, 0) * 4294967296)
      const other = Math.floor(uniform(9, 2, (child ^ (1 << bit)) >>> 0, 0) * 4294967296)
      for (let difference = (one ^ other) >>> 0; difference !== 0; difference >>>= 1)
        changed += difference & 1
      draws += 32
    }
  }
  expect(changed / draws).toBeCloseTo(0.5, 2)
})

test.each(Object.entries(along))(
  'no two of 100,000 addresses along the %s give the same draw',
  (_, draws) => {
    expect(new Set(draws).size).toBe(count)
  },
)

test('every stream has a number of its own', () => {
  const numbers = Object.values(Stream)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('an order holds every number once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), word, (length, seed) => {
      const sorted = seededOrder(length, seed, 1).sort()
      expect(sorted.every((number, place) => number === place)).toBe(true)
      expect(sorted.length).toBe(length)
    }),
    { numRuns: 50 },
  )
})

test('every order of four is about as likely as any other', () => {
  const found = new Map<string, number>()
  const trials = 24_000
  for (let seed = 0; seed < trials; seed++) {
    const order = seededOrder(4, seed, 2).join()
    found.set(order, (found.get(order) ?? 0) + 1)
  }
  expect(found.size).toBe(24)
  const chi = [...found.values()].reduce((sum, times) => sum + (times - 1000) ** 2 / 1000, 0)
  // 23 degrees of freedom: standard deviation 6.8.
  expect(chi).toBeLessThan(57)
})

test('another seed, or another stream, gives another order', () => {
  const order = seededOrder(100, 7, 1).join()
  expect(seededOrder(100, 7, 1).join()).toBe(order)
  expect(seededOrder(100, 8, 1).join()).not.toBe(order)
  expect(seededOrder(100, 7, 2).join()).not.toBe(order)
})

test('exponential draws have mean 1 and the standard deviation of 1', () => {
  const draws = Float64Array.from({ length: count }, (_, place) => exponential(1, 2, place, 3))
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / count
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / count
  expect(Math.abs(mean - 1)).toBeLessThan(4 / Math.sqrt(count))
  expect(Math.abs(Math.sqrt(variance) - 1)).toBeLessThan(0.02)
})
