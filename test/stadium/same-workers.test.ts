import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindsOf, PlayerKind, workersOf } from '../../src/stadium/players'
import { sameWorkers } from '../../src/stadium/same-workers'

const usual = { established: 105, newlyQualified: 14, agency: 20, empty: 6 }
const teams = fc.record({
  established: fc.nat(40),
  newlyQualified: fc.nat(20),
  agency: fc.nat(20),
  empty: fc.nat(10),
})

test('in the same team everybody is who they were', () => {
  expect([...sameWorkers(usual, usual)]).toEqual(Array.from({ length: 145 }, (_, post) => post))
})

test('where one kind has one fewer, its last has gone, and all others are who they were', () => {
  const same = sameWorkers(usual, { ...usual, established: 104, empty: 7 })
  expect([...same].filter(post => post >= 0)).not.toContain(104)
  expect([same[103], same[104], same[118], same[138], same[144]]).toEqual([103, 105, 119, 139, -1])
})

test('who was newly qualified and is established now is the same worker', () => {
  const same = sameWorkers(usual, { ...usual, established: 107, newlyQualified: 12 })
  expect([same[105], same[106]]).toEqual([117, 118])
  expect([...same]).not.toContain(-1)
})

test('nobody is two people, nobody is new where somebody is spare, and a worker is no empty place', () => {
  fc.assert(
    fc.property(teams, teams, (before, after) => {
      const same = sameWorkers(before, after)
      const [hadKinds, kinds] = [kindsOf(before), kindsOf(after)]
      expect(same).toHaveLength(kinds.length)
      const had = [...same].filter(post => post >= 0)
      expect(new Set(had).size).toBe(had.length)
      const workers = had.filter(post => hadKinds[post] !== PlayerKind.empty).length
      expect(workers).toBe(Math.min(workersOf(before), workersOf(after)))
      same.forEach((post, index) => {
        if (post >= 0) expect(hadKinds[post] === PlayerKind.empty).toBe(kinds[index] === PlayerKind.empty)
      })
    }),
    { seed: 80_000 },
  )
})
