import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  firstRoster,
  noPost,
  type PlayerCounts,
  PlayerKind,
  type Roster,
  workersOf,
} from '../../../src/stadium/layout/team-layout'
import { nextRoster } from '../../../src/stadium/layout/team-roster'

const usual: PlayerCounts = { established: 105, newlyQualified: 14, agency: 20, empty: 6 }
const smaller: PlayerCounts = { established: 96, newlyQualified: 13, agency: 20, empty: 6, left: 10 }
const teams = fc.record({
  established: fc.nat(200),
  newlyQualified: fc.nat(30),
  agency: fc.nat(40),
  empty: fc.nat(20),
  left: fc.nat(30),
})

const many = ({ kinds }: Roster, wanted: number): number => kinds.filter(kind => kind === wanted).length
const isWorker = (kind: number): boolean => kind < PlayerKind.empty

/** True where a roster has as many of each kind as a team says, and rings for its empty places and those that are no more. */
function holds(roster: Roster, team: PlayerCounts): void {
  expect(many(roster, PlayerKind.established)).toBe(team.established)
  expect(many(roster, PlayerKind.newlyQualified)).toBe(team.newlyQualified)
  expect(many(roster, PlayerKind.agency)).toBe(team.agency)
  expect(many(roster, PlayerKind.empty)).toBe(team.empty + (team.left ?? 0))
}

describe('a roster', () => {
  test('holds the team it was made for, whatever teams there were before', () => {
    fc.assert(
      fc.property(fc.array(teams, { minLength: 1, maxLength: 6 }), shown => {
        let roster: Roster | null = null
        for (const team of shown) {
          roster = nextRoster(roster, team)
          holds(roster, team)
        }
      }),
      { seed: 80_000 },
    )
  })

  test('lets as few come, go and change their kind as can be', () => {
    fc.assert(
      fc.property(teams, teams, (one, other) => {
        const before = firstRoster(one)
        const after = nextRoster(before, other)
        const kept = [...before.kinds].filter((kind, place) => isWorker(kind) && isWorker(after.kinds[place]))
        expect(kept).toHaveLength(Math.min(workersOf(one), workersOf(other)))
        const same = [...before.kinds].filter((kind, place) => isWorker(kind) && kind === after.kinds[place])
        const kinds = ['established', 'newlyQualified', 'agency'] as const
        expect(same).toHaveLength(kinds.reduce((sum, kind) => sum + Math.min(one[kind], other[kind]), 0))
      }),
      { seed: 80_000 },
    )
  })

  test('of the same team again is the same', () => {
    const before = firstRoster(usual)
    expect(nextRoster(before, usual).kinds).toEqual(before.kinds)
  })

  test('of a team of ten fewer has a ring where each of the ten stood, and everybody else stands where they did', () => {
    const before = firstRoster(usual)
    const after = nextRoster(before, smaller)
    expect(after.kinds).toHaveLength(145)
    const gone = [...before.kinds.keys()].filter(
      place => isWorker(before.kinds[place]) && !isWorker(after.kinds[place]),
    )
    expect(gone).toHaveLength(10)
    for (const place of gone) expect(after.kinds[place]).toBe(PlayerKind.empty)
    expect(many(after, PlayerKind.empty)).toBe(16)
    // Gaps all along the line, and not one hole in it.
    expect(new Set(gone.map(place => Math.floor(place / 10))).size).toBeGreaterThan(5)
  })

  test('has those who left come back to the places they had', () => {
    const before = firstRoster(usual)
    let roster = before
    for (const left of [3, 10, 22, 10, 0])
      roster = nextRoster(roster, { ...usual, established: 105 - left, left })
    expect(roster.kinds).toEqual(before.kinds)
  })

  test('keeps the places that are no more when nobody counts them any longer, without a ring', () => {
    const after = nextRoster(nextRoster(firstRoster(usual), smaller), { ...smaller, left: 0 })
    expect(after.kinds).toHaveLength(145)
    expect(many(after, PlayerKind.empty)).toBe(6)
    expect(many(after, noPost)).toBe(10)
    const later = nextRoster(after, usual)
    expect(later.kinds).toHaveLength(145)
    holds(later, usual)
  })

  test('of more than before has the new ones behind the others', () => {
    const before = firstRoster(usual)
    const after = nextRoster(before, { ...usual, established: 115 })
    expect(after.kinds).toHaveLength(155)
    expect([...after.kinds.subarray(145)]).toEqual(Array(10).fill(PlayerKind.established))
    expect(after.kinds.subarray(0, 145)).toEqual(before.kinds)
  })

  test('changes nothing of the one before', () => {
    const before = firstRoster(usual)
    const kept = structuredClone(before)
    nextRoster(before, smaller)
    expect(before).toEqual(kept)
  })
})
