import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Team } from '../../src/model/steady/settled'
import { defaultSettings } from '../../src/store/defaults'
import { selectCounts, selectSettled } from '../../src/store/selectors'
import { wholeTeam } from '../../src/views/team'

const kinds = ['established', 'newlyQualified', 'agency'] as const
const { parameters } = defaultSettings()

function made(established: number, newlyQualified: number, agency: number, posts: number): Team {
  const players = established + newlyQualified + agency
  return { posts, budget: posts, established, newlyQualified, agency, players, slots: 0 }
}

test('the team by default is the 139 players the page publishes', () => {
  const team = wholeTeam(selectSettled({ parameters }).team)
  expect(team.established + team.newlyQualified + team.agency).toBe(139)
  expect(selectCounts({ parameters }).players).toBe(139)
  expect(team.empty).toBe(6)
})

test('whole workers add up to the rounded team, each kind within one of its own number', () => {
  const some = fc.double({ min: 0, max: 300, noNaN: true })
  fc.assert(
    fc.property(some, some, some, some, (established, newlyQualified, agency, posts) => {
      const team = made(established, newlyQualified, agency, posts)
      const whole = wholeTeam(team)
      expect(whole.established + whole.newlyQualified + whole.agency).toBe(Math.round(team.players))
      for (const kind of kinds) {
        expect(Number.isInteger(whole[kind])).toBe(true)
        expect(Math.abs(whole[kind] - team[kind])).toBeLessThan(1)
      }
      expect(whole.empty).toBe(Math.max(0, Math.round(posts) - Math.round(team.players)))
    }),
    { seed: 80_000, numRuns: 500 },
  )
})

test('of two kinds the one with more left over gets the worker', () => {
  expect(wholeTeam(made(10.4, 5.7, 2.9, 19))).toMatchObject({ established: 10, newlyQualified: 6, agency: 3 })
})

test('a team larger than its posts leaves no empty place, and nobody leaves them all empty', () => {
  expect(wholeTeam(made(100, 20, 30, 140)).empty).toBe(0)
  expect(wholeTeam(made(0, 0, 0, 145))).toEqual({ established: 0, newlyQualified: 0, agency: 0, empty: 145 })
})
