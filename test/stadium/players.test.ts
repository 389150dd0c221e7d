import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pitchHalf } from '../../src/stadium/bowl'
import { PlayerKind, placePlayers } from '../../src/stadium/players'

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
  test('has one place a post, of each kind as many as it is told', () => {
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
          post => Math.abs(places[post * 3]) >= pitchHalf.x || Math.abs(places[post * 3 + 1]) >= pitchHalf.y,
        )
        expect(outside).toEqual([])
      }),
      { seed: 80_000, numRuns: 50 },
    )
  })

  test('stands so that no two overlap, at the usual size or smaller marks', () => {
    for (const established of [1, 105, 150, 200, 300, 450, 600]) {
      const { places, scale } = placePlayers({ ...default139, established }, gathered)
      expect(closest(places) / scale, `${established} established`).toBeGreaterThan(2 * 0.78)
    }
  })

  test('moves nobody when one post becomes empty', () => {
    const before = placePlayers(default139, gathered)
    const after = placePlayers({ ...default139, established: 104, empty: 7 }, gathered)
    expect(after.places).toEqual(before.places)
    expect(after.kinds).not.toEqual(before.kinds)
  })

  test('of nobody is nobody', () => {
    const nobody = { established: 0, newlyQualified: 0, agency: 0, empty: 0 }
    expect(placePlayers(nobody, gathered).kinds).toHaveLength(0)
  })
})

test('a post more moves nobody of a team of the usual size', () => {
  const before = placePlayers(default139, false)
  const after = placePlayers({ ...default139, empty: 9 }, false)
  expect(after.places.subarray(0, before.places.length)).toEqual(before.places)
  expect([before.scale, after.scale]).toEqual([1, 1])
})

test('gathered, the team leaves the pitch to the children: it stands along the near touchline', () => {
  for (const established of [105, 150, 300, 600]) {
    const { places } = placePlayers({ ...default139, established }, true)
    for (let at = 0; at < places.length; at += 3) expect(places[at + 1]).toBeLessThan(-28.4)
  }
})
