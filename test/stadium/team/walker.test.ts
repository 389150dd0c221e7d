import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeRows, pitchHalf, pointOnRow, tunnel } from '../../../src/stadium/layout/bowl'
import { placePlayers } from '../../../src/stadium/layout/team-layout'
import {
  crossed,
  crossingEnd,
  hasArrived,
  type Place,
  turnedRound,
  type Walker,
  walkEnd,
  walkMilliseconds,
  whereabouts,
} from '../../../src/stadium/team/walker'
import { seatsFor } from '../made-scene'

const leaver: Walker = { post: 7, place: [30, 20, 0.9], kind: 1, leaving: true, start: 1000 }
const comer: Walker = { ...leaver, leaving: false }
const moments = Array.from({ length: 101 }, (_, step) => 1000 + (walkMilliseconds * step) / 100)
const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe('a walker', () => {
  test('who leaves goes from the place to the tunnel, and who comes the same way back', () => {
    expect(whereabouts(leaver, 1000)).toEqual([30, 20, 0.9])
    const gone = whereabouts(leaver, 1000 + walkMilliseconds)
    expect(gone[1]).toBeCloseTo(tunnel.end, 9)
    moments.forEach((moment, index) => {
      const other = whereabouts(comer, moments[100 - index])
      expect(apart(whereabouts(leaver, moment), other)).toBeLessThan(1e-9)
    })
  })

  test('waits where the walk begins until it does, and stays where it ends', () => {
    expect(whereabouts(leaver, 0)).toEqual(whereabouts(leaver, 1000))
    expect(whereabouts(comer, 0)[1]).toBeCloseTo(tunnel.end, 9)
    expect(whereabouts(comer, 9000)).toEqual([30, 20, 0.9])
    expect([999, 1000 + walkMilliseconds - 1].map(now => hasArrived(leaver, now))).toEqual([false, false])
    expect(hasArrived(leaver, walkEnd(leaver))).toBe(true)
    expect(walkEnd(leaver)).toBe(1000 + walkMilliseconds)
  })

  test('sets out and arrives slowly, and takes 1.6 seconds', () => {
    const steps = moments.slice(1).map((moment, index) => {
      return apart(whereabouts(leaver, moment), whereabouts(leaver, moments[index]))
    })
    const fastest = Math.max(...steps)
    expect(steps[0]).toBeLessThan(fastest / 20)
    expect(steps[99]).toBeLessThan(fastest / 20)
    expect(fastest).toBeLessThan(2.5)
    expect(walkMilliseconds).toBe(1600)
  })

  test('turned round goes back the way they came from where they are, and takes as long as they had', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1599, noNaN: true }), walked => {
        const now = 1000 + walked
        const back = turnedRound(comer, now)
        expect(back.leaving).toBe(true)
        expect(apart(whereabouts(back, now), whereabouts(comer, now))).toBeLessThan(1e-6)
        expect(hasArrived(back, now + walked + 0.01)).toBe(true)
        if (walked > 1) expect(hasArrived(back, now + walked - 1)).toBe(false)
      }),
      { seed: 80_000 },
    )
  })

  test('turned round before setting out is where they would have begun, and has arrived', () => {
    const back = turnedRound(comer, 500)
    expect(hasArrived(back, 500)).toBe(true)
    expect(whereabouts(back, 500)[1]).toBeCloseTo(tunnel.end, 9)
  })

  test.each([false, true])('comes near no seat, wherever the place is; gathered: %s', gathered => {
    const { places: seats } = seatsFor(80_000)
    const near: [number, number][] = []
    for (let at = 0; at < seats.length; at += 3)
      if (seats[at + 1] < -43 && seats[at + 1] > -50 && Math.abs(seats[at]) < 60)
        near.push([seats[at], seats[at + 1]])
    const { places } = placePlayers({ established: 300, newlyQualified: 0, agency: 0, empty: 0 }, gathered)
    let closest = Infinity
    for (let post = 0; post < 300; post++) {
      const [x, y, z] = places.subarray(post * 3, post * 3 + 3)
      for (const moment of moments.filter((_, index) => index % 4 === 0)) {
        const at = whereabouts({ ...leaver, post, place: [x, y, z] }, moment)
        expect(Math.abs(at[0])).toBeLessThan(pitchHalf.x)
        if (at[1] < -42)
          for (const seat of near) closest = Math.min(closest, Math.hypot(seat[0] - at[0], seat[1] - at[1]))
      }
    }
    expect(closest).toBeGreaterThan(1)
  })
})

test('the tunnel ends where the lowest rows leave a block free, under the rows above', () => {
  const rows = makeRows(12)
  const depths = rows.map(row => pointOnRow(row, 0, 0)[1])
  expect(tunnel.end).toBeLessThan(depths[0])
  expect(tunnel.end).toBeGreaterThan(depths[8])
})

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
