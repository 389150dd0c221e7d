import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groundHalf, pitchHalf } from '../../../src/stadium/layout/bowl'
import {
  firstRoster,
  kindNames,
  kindsOf,
  noPost,
  PlayerKind,
  placePlayers,
  placeTeam,
  sortedGroups,
} from '../../../src/stadium/layout/team-layout'
import { nextRoster } from '../../../src/stadium/layout/team-roster'

describe('a team in line', () => {
  const default139 = { established: 105, newlyQualified: 14, agency: 20, empty: 6 }
  const teams = fc.record({
    established: fc.integer({ min: 0, max: 500 }),
    newlyQualified: fc.integer({ min: 0, max: 80 }),
    agency: fc.integer({ min: 0, max: 150 }),
    empty: fc.integer({ min: 0, max: 150 }),
  })

  /** The smallest distance between two places, in metres. */
  function closest(places: Float32Array): number {
    let best = Infinity
    for (let one = 0; one < places.length; one += 3)
      for (let other = 0; other < one; other += 3)
        best = Math.min(best, Math.hypot(places[one] - places[other], places[one + 1] - places[other + 1]))
    return best
  }

  describe.each([false, true])('the team, gathered: %s', gathered => {
    test('has one place a post, of each kind as many as there are', () => {
      fc.assert(
        fc.property(teams, team => {
          const { places, kinds } = placePlayers(team, gathered)
          expect(places).toHaveLength(kinds.length * 3)
          for (const [kind, code] of Object.entries(PlayerKind))
            expect(kinds.filter(found => found === code)).toHaveLength(team[kind as keyof typeof team])
        }),
        { seed: 80_000 },
      )
    })

    test('stands on the pitch, however large it is', () => {
      fc.assert(
        fc.property(teams, team => {
          const { places, kinds } = placePlayers(team, gathered)
          const outside = [...kinds.keys()].filter(
            post =>
              Math.abs(places[post * 3]) >= pitchHalf.x ||
              Math.abs(places[post * 3 + 1]) >= pitchHalf.y ||
              places[post * 3 + 2] !== 0,
          )
          expect(outside).toEqual([])
        }),
        { seed: 80_000, numRuns: 50 },
      )
    })

    test('stands so that no two overlap, however large it is', () => {
      for (const established of [1, 105, 150, 200, 300, 450, 600]) {
        const { places, scale } = placePlayers({ ...default139, established }, gathered)
        expect(closest(places), `${established} established`).toBeGreaterThan(0.2)
        expect(scale).toBe(1)
      }
    })

    test('stands in tens along the pitch, with a gap between two tens that is wider than any within', () => {
      const { places } = placePlayers(default139, gathered)
      const xs = [...places.filter((_, at) => at % 3 === 0)].sort((a, b) => a - b)
      const steps = xs.slice(1).map((x, index) => x - xs[index])
      // One of the tens, at an end of the line, is of five.
      const [between, within] = [0, 1].map(part =>
        [...steps].sort((a, b) => b - a).slice(part * 14, part * 114 + 14),
      )
      expect(Math.min(...between)).toBeGreaterThan(Math.max(...within) * 1.5)
      expect(Math.min(...within)).toBeGreaterThan(0.3)
    })

    test('of nobody is nobody', () => {
      const nobody = { established: 0, newlyQualified: 0, agency: 0, empty: 0 }
      expect(placePlayers(nobody, gathered).kinds).toHaveLength(0)
    })
  })

  test('a place stands where its number says, however many there are', () => {
    const [before, after] = [default139, { ...default139, established: 480 }].map(team =>
      placePlayers(team, false),
    )
    expect(after.places.subarray(0, before.places.length)).toEqual(before.places)
  })

  test('of a few stands in the middle', () => {
    const { places } = placePlayers({ established: 7, newlyQualified: 1, agency: 0, empty: 1 }, false)
    for (let at = 0; at < places.length; at += 3) expect(Math.abs(places[at])).toBeLessThan(4)
  })

  test('stands on the axis of the halfway line, and a larger one in further lines beside it', () => {
    const ys = placePlayers({ ...default139, established: 250 }, false).places.filter((_, at) => at % 3 === 1)
    expect(Math.max(...ys.subarray(0, 150).map(Math.abs))).toBeLessThan(0.6)
    expect(Math.min(...ys.subarray(150))).toBeGreaterThan(3)
  })

  test('has its kinds and its empty places spread along it, and not side by side', () => {
    const { kinds } = placePlayers(default139, false)
    for (const kind of [PlayerKind.newlyQualified, PlayerKind.agency, PlayerKind.empty]) {
      const at = [...kinds.keys()].filter(post => kinds[post] === kind)
      const usual = kinds.length / at.length
      at.slice(1).forEach((post, index) => {
        expect(Math.abs(post - at[index] - usual)).toBeLessThan(usual * 0.5)
      })
    }
  })

  test.each([false, true])('in an upright view stands in three ranks, gathered: %s', gathered => {
    const roster = firstRoster(default139)
    const { places } = placeTeam(roster, default139, 'field', { gathered, isUpright: true })
    const ys = places.filter((_, at) => at % 3 === 1)
    // The first fifty stand in the middle.
    const ranks = [100, 0, 50].map(first => [...ys.subarray(first, first + 50)])
    ranks.slice(1).forEach((rank, index) => {
      expect(Math.min(...rank) - Math.max(...ranks[index])).toBeGreaterThan(1.5)
    })
    expect(closest(places)).toBeGreaterThan(0.8)
    for (const y of ys) expect(Math.abs(y)).toBeLessThan(groundHalf.y - 4)
    if (gathered) expect(Math.max(...ys)).toBeLessThan(-28.4)
  })

  test('gathered, the team leaves the pitch to the children: it stands along the near touchline', () => {
    for (const established of [105, 150, 300, 600]) {
      const { places } = placePlayers({ ...default139, established }, true)
      for (let at = 0; at < places.length; at += 3) expect(places[at + 1]).toBeLessThan(-28.4)
    }
  })
})

describe('a formation', () => {
  const usual = { established: 105, newlyQualified: 14, agency: 20, empty: 6 }

  const ground = { gathered: false, isUpright: false }
  const roster = firstRoster(usual)

  test('a team stands in line, in groups, or not on the pitch', () => {
    expect(placeTeam(roster, usual, 'field', ground)).toEqual(placePlayers(usual, false))
    expect(placeTeam(roster, usual, 'away', ground).kinds).toHaveLength(0)
    const sorted = placeTeam(roster, usual, 'sorted', ground)
    expect(sorted.region('agency')).toEqual(sortedGroups(usual).region('agency'))
    for (const kind of kindNames) {
      const { x, halfWidth, far, near } = sorted.region(kind) ?? expect.fail('somebody')
      const posts = [...sorted.kinds.keys()].filter(post => sorted.kinds[post] === PlayerKind[kind])
      expect(posts).toHaveLength(usual[kind])
      for (const post of posts) {
        expect(Math.abs(sorted.places[post * 3] - x)).toBeLessThan(halfWidth)
        expect(sorted.places[post * 3 + 1]).toBeLessThan(far)
        expect(sorted.places[post * 3 + 1]).toBeGreaterThan(near)
      }
    }
  })

  test('in groups shows no ring for posts that are no more', () => {
    const fewer = { ...usual, established: 100, left: 5 }
    const sorted = placeTeam(nextRoster(roster, fewer), fewer, 'sorted', ground)
    expect(sorted.kinds.filter(kind => kind === PlayerKind.empty)).toHaveLength(6)
    expect(sorted.kinds.filter(kind => kind === noPost)).toHaveLength(5)
  })

  test('while children are gathered it stands along the touchline, unless it is away', () => {
    const gathered = { ...ground, gathered: true }
    for (const formation of ['field', 'sorted'] as const)
      expect(placeTeam(roster, usual, formation, gathered)).toEqual(placePlayers(usual, true))
    expect(placeTeam(roster, usual, 'away', gathered).kinds).toHaveLength(0)
  })
})

describe('a team in groups', () => {
  const usual = { established: 105, newlyQualified: 14, agency: 20, empty: 6 }
  const teams = fc.record({
    established: fc.integer({ min: 0, max: 500 }),
    newlyQualified: fc.integer({ min: 0, max: 80 }),
    agency: fc.integer({ min: 0, max: 150 }),
    empty: fc.integer({ min: 0, max: 150 }),
  })
  type Sorted = ReturnType<typeof sortedGroups>

  /** The places of one kind: x and y. */
  const placesOf = ({ places, kinds }: Sorted, kind: (typeof kindNames)[number]): [number, number][] =>
    [...kinds].flatMap((found, post) =>
      found === PlayerKind[kind] ? [[places[post * 3], places[post * 3 + 1]]] : [],
    )

  describe('sorted by kind', () => {
    test('has one place a post, of each kind as many as there are, all on the pitch', () => {
      fc.assert(
        fc.property(teams, team => {
          const { places, kinds, scale } = sortedGroups(team)
          expect(kinds).toEqual(kindsOf(team))
          expect(places).toHaveLength(kinds.length * 3)
          expect(scale).toBeGreaterThan(0)
          expect(scale).toBeLessThanOrEqual(1)
          kinds.forEach((_, post) => {
            expect(Math.abs(places[post * 3])).toBeLessThan(pitchHalf.x)
            expect(Math.abs(places[post * 3 + 1])).toBeLessThan(pitchHalf.y)
          })
        }),
        { seed: 80_000, numRuns: 30 },
      )
    })

    test('stands kind beside kind from left to right, each wholly inside the region its label points to', () => {
      fc.assert(
        fc.property(teams, team => {
          const sorted = sortedGroups(team)
          let edge = -Infinity
          for (const kind of kindNames) {
            const region = sorted.region(kind)
            expect(region === null).toBe(team[kind] === 0)
            if (!region) continue
            const [left, right] = [region.x - region.halfWidth, region.x + region.halfWidth]
            expect(left).toBeGreaterThan(edge)
            edge = right
            for (const [x, y] of placesOf(sorted, kind)) {
              expect(x).toBeGreaterThan(left)
              expect(x).toBeLessThan(right)
              expect(y).toBeLessThan(region.far)
              expect(y).toBeGreaterThan(region.near)
            }
          }
        }),
        { seed: 80_000, numRuns: 30 },
      )
    })

    test('has for some ranks of a kind the region of the blocks they stand in, and for nobody none', () => {
      const sorted = sortedGroups(usual)
      const whole = sorted.region('established')
      expect(sorted.region('established', 0, 105)).toEqual(whole)
      expect(sorted.region('established', 5, 5)).toBeNull()
      const places = placesOf(sorted, 'established')
      for (const [from, to] of [
        [0, 1],
        [12, 38],
        [99, 105],
      ]) {
        const { x, halfWidth, far, near } = sorted.region('established', from, to) ?? expect.fail('somebody')
        for (const [placeX, placeY] of places.slice(from, to)) {
          expect(Math.abs(placeX - x)).toBeLessThan(halfWidth)
          expect(placeY).toBeLessThan(far)
          expect(placeY).toBeGreaterThan(near)
        }
        expect(halfWidth).toBeLessThan(whole?.halfWidth ?? 0)
      }
    })

    test('stands so that no two overlap, at the usual size or smaller marks', () => {
      for (const established of [1, 105, 150, 300, 600]) {
        const { places, scale } = sortedGroups({ ...usual, established })
        let closest = Infinity
        for (let one = 0; one < places.length; one += 3)
          for (let other = 0; other < one; other += 3)
            closest = Math.min(
              closest,
              Math.hypot(places[one] - places[other], places[one + 1] - places[other + 1]),
            )
        expect(closest / scale, `${established} established`).toBeGreaterThan(2 * 0.82)
      }
    })

    test('of the usual size stands at the usual size in blocks of ten, two by five, with free ground around each', () => {
      const sorted = sortedGroups(usual)
      expect(sorted.scale).toBe(1)
      const established = placesOf(sorted, 'established')
      for (let first = 0; first < 100; first += 10) {
        const block = established.slice(first, first + 10)
        expect(new Set(block.map(([x]) => x.toFixed(3))).size).toBe(2)
        expect(new Set(block.map(([, y]) => y.toFixed(3))).size).toBe(5)
        const wide = Math.max(...block.map(([x]) => x)) - Math.min(...block.map(([x]) => x))
        for (const [x, y] of established.slice(first + 10))
          for (const [mine, own] of block)
            expect(Math.abs(x - mine) > wide * 1.2 || Math.abs(y - own) > 4).toBe(true)
      }
    })

    test('keeps its empty places further apart from the workers than these from each other', () => {
      const sorted = sortedGroups(usual)
      const [before, after, empty] = (['newlyQualified', 'agency', 'empty'] as const).map(kind => {
        const region = sorted.region(kind)
        if (!region) throw new Error('There are some of each.')
        return { left: region.x - region.halfWidth, right: region.x + region.halfWidth }
      })
      expect(empty.left - after.right).toBeGreaterThan((after.left - before.right) * 1.5)
    })

    test('moves nobody of the others when one newly qualified worker goes', () => {
      const [before, after] = [usual, { ...usual, newlyQualified: 13, empty: 7 }].map(sortedGroups)
      for (const kind of ['established', 'agency'] as const)
        expect(placesOf(after, kind)).toEqual(placesOf(before, kind))
    })

    test('of nobody is nobody', () => {
      const sorted = sortedGroups({ established: 0, newlyQualified: 0, agency: 0, empty: 0 })
      expect(sorted.kinds).toHaveLength(0)
      expect(kindNames.map(kind => sorted.region(kind))).toEqual([null, null, null, null])
    })
  })
})
