import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seatPitch } from '../../../src/stadium/layout/bowl'
import { shapes } from '../../../src/stadium/layout/ground'
import { makeSeats, type Seats } from '../../../src/stadium/layout/seats'
import { seatsFor } from '../made-scene'

const sizes = [1, 16, 319, 62_520, 80_000, 355_390]

/** Metres by which the distance of two seats may differ: each is moved by up to 8.5 centimetres both ways. */
const disorder = 2 * Math.hypot(0.085, 0.085)

/** What must hold of any stadium: as many seats as children, row by row, none empty. */
function expectWhole(seats: Seats, children: number): void {
  expect(seats.count).toBe(children)
  expect(seats.places).toHaveLength(children * 3)
  expect(seats.shades).toHaveLength(children)
  expect(seats.rowStarts).toHaveLength(seats.rows.length + 1)
  expect(seats.rowStarts[0]).toBe(0)
  expect(seats.rowStarts.at(-1)).toBe(children)
  // A seat nobody placed would be at 0, 0, 0; so would a number that is none.
  for (let seat = 0; seat < children; seat++)
    if (!(seats.places[seat * 3 + 2] > 1)) expect.fail(`seat ${seat}`)
}

/** The smallest distance between two seats, in metres, or one metre where none are nearer: found cell by cell. */
function closest({ places, count }: Seats): number {
  const wide = 512
  const newest = new Int32Array(wide * wide).fill(-1)
  const older = new Int32Array(count)
  let best = 1
  for (let seat = 0; seat < count; seat++) {
    const [x, y, z] = [places[seat * 3], places[seat * 3 + 1], places[seat * 3 + 2]]
    const cell = (Math.floor(x) + wide / 2) * wide + Math.floor(y) + wide / 2
    for (const aside of [-wide, 0, wide])
      for (const ahead of [-1, 0, 1])
        for (let other = newest[cell + aside + ahead]; other >= 0; other = older[other]) {
          const [dx, dy] = [places[other * 3] - x, places[other * 3 + 1] - y]
          const dz = places[other * 3 + 2] - z
          best = Math.min(best, Math.sqrt(dx * dx + dy * dy + dz * dz))
        }
    older[seat] = newest[cell]
    newest[cell] = seat
  }
  return best
}

describe('a stadium', () => {
  test.each(sizes)('for %i children has a seat for each, and none besides', children => {
    expectWhole(seatsFor(children), children)
  })

  test('for any number of children has a seat for each', () => {
    const numbers = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 100_000 }))
    fc.assert(
      fc.property(numbers, children => {
        expectWhole(makeSeats(children), children)
      }),
      { seed: 80_000, numRuns: 40 },
    )
  })

  test.each(sizes.slice(1))(
    'for %i children seats no two of them nearer than a quarter of a metre',
    children => {
      expect(closest(seatsFor(children))).toBeGreaterThan(0.25)
    },
  )

  test('would be told apart from one where two children share a seat', () => {
    const seats = makeSeats(319)
    seats.places.copyWithin(300, 0, 3)
    expect(closest(seats)).toBe(0)
  })

  test.each(sizes)(
    'for %i children keeps its seats half a metre apart or more along a row, but for a little disorder',
    children => {
      const { spacing, places, rowStarts } = seatsFor(children)
      expect(spacing).toBeGreaterThanOrEqual(seatPitch)
      for (let row = 0; row + 1 < rowStarts.length; row++)
        for (let seat = rowStarts[row] + 1; seat < rowStarts[row + 1]; seat++) {
          const [x, y] = [0, 1].map(axis => places[seat * 3 + axis] - places[seat * 3 - 3 + axis])
          // A chord is a little shorter than its arc.
          if (Math.hypot(x, y) < seatPitch * 0.995 - disorder)
            expect.fail(`seat ${seat} is ${Math.hypot(x, y)} m away`)
        }
    },
  )

  test.each(sizes)('for %i children has no seat over the grass or in the tunnel', children => {
    const grass = [0, 1].map(axis =>
      Math.max(...shapes.flatMap(shape => shape.points.map(point => point[axis]))),
    )
    const { places, rowStarts } = seatsFor(children)
    const inTunnelRows = rowStarts[Math.min(9, rowStarts.length - 1)]
    const wrong: string[] = []
    for (let seat = 0; seat < children; seat++) {
      const [x, y] = places.subarray(seat * 3)
      const onGrass = Math.abs(x) < grass[0] && Math.abs(y) < grass[1]
      const inTunnel = seat < inTunnelRows && y < 0 && Math.abs(x) < 44 / 7
      if (onGrass || inTunnel) wrong.push(`seat ${seat} is at ${x}, ${y}`)
    }
    expect(wrong).toEqual([])
  })

  test('rises from row to row, and seats in a row are level but for some centimetres', () => {
    const { places, rows, rowStarts } = seatsFor(80_000)
    for (let row = 0; row < rows.length; row++) {
      if (row > 0) expect(rows[row].height).toBeGreaterThan(rows[row - 1].height)
      for (let seat = rowStarts[row]; seat < rowStarts[row + 1]; seat++)
        if (Math.abs(places[seat * 3 + 2] - rows[row].height) > 0.071) expect.fail(`seat ${seat}`)
    }
  })

  test('has no two rows in step: no line of seats runs straight back from row to row', () => {
    const { places, rowStarts } = seatsFor(80_000)
    const aside = new Set<string>()
    for (let seat = rowStarts[20]; seat < rowStarts[21]; seat++)
      aside.add((places[seat * 3] - Math.round(places[seat * 3] * 2) / 2).toFixed(2))
    expect(aside.size).toBeGreaterThan(12)
  })

  test('has the usual distance between seats where a hair more would seat too few', () => {
    expect(seatsFor(80_000).spacing).toBe(seatPitch)
    expect(seatsFor(62_520).spacing).toBeGreaterThanOrEqual(seatPitch)
  })

  test('is about as large as a real one: three tiers, 240 by 200 metres, 40 high', () => {
    const { rows } = seatsFor(80_000)
    const { halfX, halfY, height } = rows[rows.length - 1]
    expect(halfX * 2).toBeGreaterThan(230)
    expect(halfX * 2).toBeLessThan(260)
    expect(halfY * 2).toBeGreaterThan(190)
    expect(halfY * 2).toBeLessThan(225)
    expect(height).toBeGreaterThan(35)
    expect(height).toBeLessThan(45)
  })

  test('has a last row without a great hole: no gap in it is wider than three seats and an aisle', () => {
    for (const children of sizes.slice(3)) {
      const { places, rowStarts, spacing } = seatsFor(children)
      const [first, next] = [rowStarts.at(-2) as number, children]
      let widest = 0
      for (let seat = first; seat < next; seat++) {
        const before = seat === first ? next - 1 : seat - 1
        const [x, y] = [0, 1].map(axis => places[seat * 3 + axis] - places[before * 3 + axis])
        widest = Math.max(widest, Math.hypot(x, y))
      }
      expect(widest).toBeLessThan(3 * spacing + 1.2 + disorder)
    }
  })

  test('runs anticlockwise along a row, beginning at the near side on the left', () => {
    const { places, rowStarts } = seatsFor(80_000)
    expect(places[0]).toBeLessThan(0)
    expect(places[1]).toBeLessThan(0)
    const angle = (seat: number): number => Math.atan2(places[seat * 3 + 1], places[seat * 3])
    for (let seat = 1; seat < rowStarts[1]; seat++) {
      const turned = (angle(seat) - angle(seat - 1) + 2 * Math.PI) % (2 * Math.PI)
      expect(turned).toBeLessThan(0.4)
    }
  })

  test('is the same each time it is made', () => {
    for (const children of [319, 80_000]) {
      const [one, other] = [makeSeats(children), seatsFor(children)]
      expect(one.places.every((value, at) => value === other.places[at])).toBe(true)
      expect(one.shades.every((value, seat) => value === other.shades[seat])).toBe(true)
      expect(one.rowStarts).toEqual(other.rowStarts)
    }
  })

  test('has lightnesses of every sort, evenly spread', () => {
    const tenths = new Uint32Array(10)
    for (const shade of seatsFor(80_000).shades) tenths[Math.floor((shade / 256) * 10)]++
    expect(Math.min(...tenths)).toBeGreaterThan(7000)
    expect(Math.max(...tenths)).toBeLessThan(9000)
  })

  test('for no child, a part of a child or more than any bowl holds is refused in words', () => {
    for (const children of [0, -1, 1.5, Number.NaN])
      expect(() => makeSeats(children)).toThrow(new RangeError('A stadium needs at least one child.'))
    expect(() => makeSeats(10_000_000)).toThrow(new RangeError('No stadium here holds 10000000 children.'))
  })
})
