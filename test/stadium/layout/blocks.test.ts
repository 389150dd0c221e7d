import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Gathering, gatherIntoBlocks } from '../../../src/stadium/layout/blocks'
import { pitchHalf } from '../../../src/stadium/layout/bowl'
import type { Region } from '../../../src/stadium/layout/layout'
import { blankSeats } from '../blank-seats'
import { inView, madeScene, seatsFor } from '../made-scene'

/** Children in need and false alarms, in lists that share nobody. */
function orders(inNeed: number, falseAlarms: number) {
  return {
    need: Uint32Array.from({ length: inNeed }, (_, rank) => rank * 2),
    falseAlarms: Uint32Array.from({ length: falseAlarms }, (_, rank) => rank * 2 + 1),
  }
}

function gathered(inNeed: number, falseAlarms: number) {
  const { need, falseAlarms: others } = orders(inNeed, falseAlarms)
  const children = 2 * Math.max(inNeed, falseAlarms) + 2
  const gathering = gatherIntoBlocks(blankSeats(children), need, others)
  const at = (child: number): [number, number, number] => [
    gathering.places[child * 3],
    gathering.places[child * 3 + 1],
    gathering.places[child * 3 + 2],
  ]
  /** The region of some ranks, where there is anybody. */
  const region = (...asked: Parameters<Gathering['region']>): Region =>
    gathering.region(...asked) ?? expect.fail('There is nobody.')
  return { gathering, region, need: [...need].map(at), falseAlarms: [...others].map(at) }
}

/** Every size a stadium can have, as published, with every share in need that can be set. */
const towns = [319, 62_520, 80_000, 355_390].flatMap(children =>
  [0.02, 0.05, 0.1].map(need => {
    const inNeed = Math.round(children * need)
    return { children, inNeed, falseAlarms: Math.ceil(inNeed * 0.14) }
  }),
)

describe('places on the pitch', () => {
  test.each(towns)('are there for $inNeed in need and $falseAlarms false alarms', wanted => {
    const { need, falseAlarms } = gathered(wanted.inNeed, wanted.falseAlarms)
    const all = [...need, ...falseAlarms]
    expect(all).toHaveLength(wanted.inNeed + wanted.falseAlarms)
    const distinct = new Set(all.map(([x, y]) => `${Math.round(x * 100)} ${Math.round(y * 100)}`))
    expect(distinct.size).toBe(all.length)
    for (const [x, y, z] of all) {
      if (Math.abs(x) > pitchHalf.x || Math.abs(y) > pitchHalf.y || z < 0 || z > 1)
        expect.fail(`${x} ${y} ${z}`)
      // The near touchline is the team's.
      if (y < -28.5) expect.fail(`a child stands at ${y}`)
    }
  })

  test('are there for any stadium and any need, as far apart as the pitch allows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 319, max: 355_390 }),
        fc.double({ min: 0.02, max: 0.1, noNaN: true }),
        fc.double({ min: 0.14, max: 0.4, noNaN: true }),
        (children, share, falseShare) => {
          const inNeed = Math.round(children * share)
          const { gathering, region } = gathered(inNeed, Math.ceil(inNeed * falseShare))
          const { places } = gathering
          expect(Math.hypot(places[0] - places[6], places[1] - places[7])).toBeGreaterThan(0.149)
          expect(region('falseAlarms', 0, 1).x).toBeGreaterThan(region('need', 0, 1).x)
        },
      ),
      { seed: 80_000, numRuns: 40 },
    )
  })

  test('at the usual numbers are a metre apart, so that two marks do not touch', () => {
    const { need } = gathered(4000, 560)
    expect(need[0][1] - need[1][1]).toBeCloseTo(1, 5)
  })

  test('come in blocks of a hundred, ten by ten, a lane between them', () => {
    const { need } = gathered(4000, 560)
    const lanes = (values: number[]): number[] => {
      const sorted = [...new Set(values.map(value => Math.round(value * 100) / 100))].sort((a, b) => a - b)
      const usual = sorted[1] - sorted[0]
      const starts = sorted.filter((value, index) => index === 0 || value - sorted[index - 1] > usual + 0.5)
      starts.slice(1).forEach((start, index) => {
        expect(sorted.filter(value => value >= starts[index] && value < start)).toHaveLength(10)
      })
      return starts
    }
    const [columns, rows] = [lanes(need.map(([x]) => x)), lanes(need.map(([, y]) => y))]
    const blocks = new Map<string, number>()
    for (const [x, y] of need) {
      const column = columns.filter(start => start <= x + 0.005).length
      const row = rows.filter(start => start <= y + 0.005).length
      blocks.set(`${column} ${row}`, (blocks.get(`${column} ${row}`) ?? 0) + 1)
    }
    expect(blocks.size).toBe(40)
    expect([...blocks.values()]).toEqual(Array(40).fill(100))
  })

  test('belong to a rank: who stands there does not change where the others stand', () => {
    const seats = seatsFor(319)
    const [one, other] = [Uint32Array.of(5, 9, 200, 77), Uint32Array.of(77, 200, 9, 5)]
    const [a, b] = [one, other].map(order => gatherIntoBlocks(seats, order, Uint32Array.of(3)).places)
    one.forEach((child, rank) => {
      for (const axis of [0, 1, 2]) expect(a[child * 3 + axis]).toBe(b[other[rank] * 3 + axis])
    })
  })

  test('of a child without one is its own seat', () => {
    const seats = seatsFor(319)
    const { places } = gatherIntoBlocks(seats, Uint32Array.of(5), Uint32Array.of(7))
    for (let child = 0; child < 319; child++) {
      const home = [0, 1, 2].every(axis => places[child * 3 + axis] === seats.places[child * 3 + axis])
      expect(home, `child ${child}`).toBe(child !== 5 && child !== 7)
    }
  })

  test('leave the seats themselves where they are', () => {
    const seats = seatsFor(319)
    const before = seats.places.slice()
    gatherIntoBlocks(seats, Uint32Array.of(5), Uint32Array.of(7))
    expect(seats.places).toEqual(before)
  })

  test('for more than the pitch holds are refused in words', () => {
    expect(() => gathered(400_000, 7)).toThrow(
      new RangeError('The pitch cannot hold 400000 children in need and 7 false alarms.'),
    )
  })
})

describe('the regions of the blocks', () => {
  const boundaries = fc
    .array(fc.integer({ min: 0, max: 4000 }), { minLength: 5, maxLength: 5 })
    .map(found => [0, ...found.sort((a, b) => a - b), 4000])
  const { gathering, region, need, falseAlarms } = gathered(4000, 560)

  test('follow each other from left to right, sharing no more than the column a boundary runs through', () => {
    fc.assert(
      fc.property(boundaries, found => {
        const regions = found.slice(1).flatMap((to, index) => {
          return to > found[index] ? [region('need', found[index], to)] : []
        })
        const column = region('need', 0, 1).halfWidth * 2
        regions.slice(1).forEach((next, index) => {
          const before = regions[index]
          expect(next.x).toBeGreaterThanOrEqual(before.x)
          const shared = before.x + before.halfWidth - (next.x - next.halfWidth)
          expect(shared).toBeLessThanOrEqual(column + 1e-9)
        })
      }),
      { seed: 80_000 },
    )
  })

  test('are apart where a boundary falls between two columns', () => {
    const rows = need.filter(([x]) => x === need[0][0]).length
    const [one, next] = [region('need', 0, rows * 7), region('need', rows * 7, rows * 12)]
    expect(next.x - next.halfWidth).toBeGreaterThanOrEqual(one.x + one.halfWidth - 1e-9)
  })

  test('hold exactly the children they speak of', () => {
    const { x, halfWidth, near, far } = region('need', 250, 1800)
    need.forEach(([childX, childY], rank) => {
      const inside = Math.abs(childX - x) <= halfWidth + 1e-4
      if (rank >= 250 && rank < 1800)
        expect(inside && childY < far && childY > near, `rank ${rank}`).toBe(true)
      else if (rank < 200 || rank > 1850) expect(inside, `rank ${rank}`).toBe(false)
    })
  })

  test('of false alarms lie apart, to the right of all children in need', () => {
    const [all, others] = [region('need', 0, 4000), region('falseAlarms', 0, 560)]
    expect(others.x - others.halfWidth - (all.x + all.halfWidth)).toBeCloseTo(3, 5)
    expect(Math.min(...falseAlarms.map(([x]) => x))).toBeGreaterThan(Math.max(...need.map(([x]) => x)) + 3)
  })

  test('of a whole group are that of all its ranks, and there is none of nobody', () => {
    expect(region('need')).toEqual(region('need', 0, 4000))
    expect(region('falseAlarms')).toEqual(region('falseAlarms', 0, 560))
    expect(gathering.region('need', 40, 40)).toBeNull()
    expect(gathered(7, 0).gathering.region('falseAlarms')).toBeNull()
  })
})

describe('the gathered children in the view that is flown to', () => {
  const { gathering } = gathered(4000, 560)

  test.each([
    { width: 1280, height: 636, share: 0.65 },
    { width: 1366, height: 672, share: 0.65 },
    { width: 1920, height: 930, share: 0.65 },
    { width: 390, height: 510, share: 0.55 },
    { width: 358, height: 420, share: 0.5 },
  ])(
    'fill $share of its width at $width × $height, and can be counted one by one',
    ({ width, height, share }) => {
      const { scene, camera } = madeScene(80_000, { width, height })
      camera.setGathered(true)
      camera.aim(0)
      const [need, others] = (['need', 'falseAlarms'] as const).map(
        group => gathering.region(group) ?? expect.fail('There is nobody.'),
      )
      const ends = [need.x - need.halfWidth, others.x + others.halfWidth]
      const corners = ends.flatMap(x => [need.near, need.far].map(y => inView(scene, x, y, 0)))
      const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
      expect((Math.max(...xs) - Math.min(...xs)) / width).toBeGreaterThan(share)
      for (const [all, size] of [
        [xs, width],
        [ys, height],
      ] as const) {
        expect(Math.min(...all)).toBeGreaterThan(0)
        expect(Math.max(...all)).toBeLessThan(size)
      }
      const [one, next] = [0, 2].map(child => {
        const [x, y, z] = gathering.places.subarray(child * 3, child * 3 + 3)
        return inView(scene, x, y, z)
      })
      expect(Math.hypot(one.x - next.x, one.y - next.y)).toBeGreaterThan(width < 400 ? 2 : 4)
    },
  )
})
