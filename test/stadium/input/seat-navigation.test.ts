import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextMarked, stepOnScreen, stepOnSeats, steps } from '../../../src/stadium/input/seat-navigation'
import { inView, madeScene, seatsFor } from '../made-scene'

const seats = seatsFor(80_000)
const small = seatsFor(319)
const { rowStarts, places } = seats
const someone = fc.integer({ min: 0, max: 79_999 })
const rowOf = (seat: number): number => rowStarts.filter(start => start <= seat).length - 1
const away = (a: number, b: number): number =>
  Math.hypot(places[a * 3] - places[b * 3], places[a * 3 + 1] - places[b * 3 + 1])

describe('a step', () => {
  test('always leads to a child, and left and right undo each other in the same row', () => {
    fc.assert(
      fc.property(someone, seat => {
        for (const step of steps) {
          const next = stepOnSeats(seats, seat, step)
          expect(Number.isInteger(next) && next >= 0 && next < 80_000).toBe(true)
        }
        expect(stepOnSeats(seats, stepOnSeats(seats, seat, 'left'), 'right')).toBe(seat)
        expect(stepOnSeats(seats, stepOnSeats(seats, seat, 'right'), 'left')).toBe(seat)
        expect(rowOf(stepOnSeats(seats, seat, 'left'))).toBe(rowOf(seat))
      }),
      { seed: 80_000 },
    )
  })

  test('up leads to the nearest seat one row higher, down one row lower', () => {
    fc.assert(
      fc.property(someone, seat => {
        const row = rowOf(seat)
        for (const [step, to] of [
          ['up', row + 1],
          ['down', row - 1],
        ] as const) {
          const next = stepOnSeats(seats, seat, step)
          if (to < 0 || to >= seats.rows.length) expect(next).toBe(seat)
          else {
            expect(rowOf(next)).toBe(to)
            let nearest = Infinity
            for (let other = rowStarts[to]; other < rowStarts[to + 1]; other++)
              nearest = Math.min(nearest, away(seat, other))
            expect(away(seat, next)).toBe(nearest)
          }
        }
      }),
      { seed: 80_000 },
    )
  })

  test('to the right, as many as a row has, goes all the way round it', () => {
    let seat = 17
    for (let step = 0; step < rowStarts[1]; step++) seat = stepOnSeats(seats, seat, 'right')
    expect(seat).toBe(17)
  })

  test('home and end lead to the first and the last of the row', () => {
    expect(stepOnSeats(seats, rowStarts[3] + 40, 'rowStart')).toBe(rowStarts[3])
    expect(stepOnSeats(seats, rowStarts[3] + 40, 'rowEnd')).toBe(rowStarts[4] - 1)
  })

  test('up and down in a stadium of one row stay put', () => {
    expect(stepOnSeats(small, 100, 'up')).toBe(100)
    expect(stepOnSeats(small, 100, 'down')).toBe(100)
    expect(stepOnSeats(seatsFor(1), 0, 'left')).toBe(0)
  })
})

describe('the next child who looks different', () => {
  const crowd = fc.uint8Array({ max: 8, minLength: 1, maxLength: 200 })

  test('is the first one in that direction, round past the end', () => {
    fc.assert(
      fc.property(crowd, fc.nat(), fc.constantFrom(1 as const, -1 as const), (marks, at, direction) => {
        const seat = at % marks.length
        const next = nextMarked(marks, seat, direction)
        const others = [...marks.keys()].filter(child => child !== seat && marks[child] !== 0)
        if (others.length === 0) expect(next).toBe(seat)
        else {
          const steps = (child: number): number => (direction * (child - seat) + marks.length) % marks.length
          expect(marks[next]).not.toBe(0)
          expect(steps(next)).toBe(Math.min(...others.map(steps)))
        }
      }),
      { seed: 80_000 },
    )
  })

  test('is the same child where everybody looks alike', () => {
    expect(nextMarked(new Uint8Array(50), 20, 1)).toBe(20)
    expect(nextMarked(new Uint8Array(1), 0, -1)).toBe(0)
  })
})

describe('a step on screen', () => {
  const { scene } = madeScene(80_000)
  const placeOf = (seat: number) =>
    inView(scene, places[seat * 3], places[seat * 3 + 1], places[seat * 3 + 2])

  test('goes the way the key points, on the near stand and on the far one', () => {
    for (const y of [-60, 60]) {
      const seat = seats.shades.findIndex(
        (_, at) => Math.abs(places[at * 3]) < 5 && Math.abs(places[at * 3 + 1] - y) < 1,
      )
      const here = placeOf(seat)
      const to = (step: 'left' | 'right' | 'up' | 'down') => placeOf(stepOnScreen(seats, seat, step, placeOf))
      expect(to('left').x).toBeLessThan(here.x)
      expect(to('right').x).toBeGreaterThan(here.x)
      expect(to('up').y).toBeLessThan(here.y)
      expect(to('down').y).toBeGreaterThan(here.y)
    }
  })

  test('stays in the top row of the far stand, and goes to the ends of a row as the row runs', () => {
    const top = rowStarts[rowStarts.length - 2]
    const far = seats.shades.findIndex(
      (_, at) => at >= top && places[at * 3 + 1] > 100 && Math.abs(places[at * 3]) < 5,
    )
    expect(stepOnScreen(seats, far, 'up', placeOf)).toBe(far)
    expect(stepOnScreen(seats, far, 'rowStart', placeOf)).toBe(stepOnSeats(seats, far, 'rowStart'))
  })
})
