import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parameterIds, parameters as registry } from '../../../src/model/parameters/registry'
import { settle } from '../../../src/model/steady/steady-state'
import {
  agencyAt,
  budgetShares,
  effectiveWorkersAt,
  loadAt,
  newcomersAmongPermanent,
  permanentAt,
  referenceWorkersAt,
  settledTeam,
} from '../../../src/model/steady/team'
import { settings, withDefaults } from '../settings'
import { vacancyCensuses } from '../vacancy-censuses'

const leaving = fc.double({ min: 0, max: 1.1, noNaN: true })

test.each(vacancyCensuses)(
  'one hiring rate gives the vacancies of $year to within 1.5 points (A1)',
  census => {
    const filled = permanentAt(1, 0.7, census.turnover / 100)
    expect(Math.abs(100 * (1 - filled) - census.vacancy)).toBeLessThan(1.5)
  },
)

test('the nine censuses are met to 0.7 points on average', () => {
  const errors = vacancyCensuses.map(({ turnover, vacancy }) =>
    Math.abs(100 * (1 - permanentAt(1, 0.7, turnover / 100)) - vacancy),
  )
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.75)
})

test('14.4 % of posts are vacant at the default (A1)', () => {
  expect(100 * (1 - permanentAt(1, 0.7, 0.118))).toBeCloseTo(14.4, 1)
})

test('hiring balances leaving, and newcomers becoming established or leaving balance newcomers hired (A1)', () => {
  fc.assert(
    fc.property(settings(), leaving, (parameters, rate) => {
      const team = settledTeam(parameters, rate, 131)
      const permanent = team.established + team.newlyQualified
      const hires = (parameters.hiring / 100) * (team.budget - permanent)
      expect(hires).toBeCloseTo(rate * permanent, 9)
      const newcomersGone = team.newlyQualified * (rate + 1 / parameters.experienceYears)
      expect((parameters.newlyQualified / 100) * hires).toBeCloseTo(newcomersGone, 9)
    }),
  )
})

test('heads are what the money buys: P(1 - 1/m) + B/m (A1)', () => {
  fc.assert(
    fc.property(settings(), leaving, (parameters, rate) => {
      const team = settledTeam(parameters, rate, 131)
      const permanent = team.established + team.newlyQualified
      expect(team.players).toBeCloseTo(
        permanent * (1 - 1 / parameters.price) + team.budget / parameters.price,
        9,
      )
    }),
  )
})

test('the team never costs more than its budget, and nothing in it is negative (I2)', () => {
  fc.assert(
    fc.property(settings(), leaving, (parameters, rate) => {
      const team = settledTeam(parameters, rate, 131)
      const cost = team.established + team.newlyQualified + parameters.price * team.agency
      expect(cost).toBeLessThanOrEqual(team.budget + 1e-9)
      for (const value of Object.values(team)) expect(value).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('where nobody leaves every post is filled and the price of an agency worker does not matter (M1)', () => {
  const cheap = settledTeam(withDefaults({ price: 1 }), 0, 131)
  const dear = settledTeam(withDefaults({ price: 3 }), 0, 131)
  expect(cheap).toEqual(dear)
  expect(cheap.players).toBe(145)
})

test('a saving takes its share of the posts', () => {
  expect(settledTeam(withDefaults({ posts: 100, saving: 10 }), 0.1, 131).budget).toBe(90)
})

test('an established worker does a full share of the work, a newcomer less and agency workers in between', () => {
  const parameters = withDefaults({})
  const nobody = { established: 0, newlyQualified: 0, agency: 0 }
  expect(effectiveWorkersAt({ ...nobody, established: 1 }, parameters)).toBe(1)
  expect(effectiveWorkersAt({ ...nobody, newlyQualified: 1 }, parameters)).toBeCloseTo(0.6, 12)
  expect(effectiveWorkersAt({ ...nobody, agency: 1 }, parameters)).toBeCloseTo(0.9, 12)
  expect(effectiveWorkersAt({ ...nobody, established: 1 }, withDefaults({ paperwork: 25 }))).toBe(0.75)
})

test('of a smaller team the rest take on a share themselves, up to half as many children again (E6)', () => {
  expect(loadAt(100, 100, 15)).toBeCloseTo(1, 12)
  expect(loadAt(50, 100, 0)).toBe(1)
  expect(loadAt(0, 100, 85)).toBe(1)
  expect(loadAt(80, 100, 50)).toBeCloseTo(Math.sqrt(1.25), 12)
  expect(loadAt(200, 100, 50)).toBeCloseTo(Math.SQRT1_2, 12)
  expect(loadAt(1, 100, 85)).toBe(1.5)
})

test('places fall by less than the team does, and never grow as it shrinks', () => {
  fc.assert(
    fc.property(settings(), leaving, (parameters, rate) => {
      const whole = settledTeam(parameters, rate, 131)
      const half = settledTeam({ ...parameters, posts: parameters.posts / 2 }, rate, 131)
      expect(half.slots).toBeGreaterThanOrEqual(whole.slots / 2 - 1e-9)
      expect(half.slots).toBeLessThanOrEqual(whole.slots + 1e-9)
    }),
  )
})

test('the reference team is 131.4522 effective workers for 80,000 children, and in proportion for others', () => {
  const england = { parameters: withDefaults({}), leavingAYear: 0.12258 }
  expect(referenceWorkersAt(england, withDefaults({}))).toBeCloseTo(131.4522, 3)
  expect(referenceWorkersAt(england, withDefaults({ children: 8000 }))).toBeCloseTo(13.14522, 4)
})

test('the reference team moves with what a worker is worth and with nothing else', () => {
  const england = { parameters: withDefaults({}), leavingAYear: 0.12258 }
  const moved = ['newcomerOutput', 'mentoring', 'agencyOutput', 'newlyQualified', 'experienceYears']
  for (const id of parameterIds) {
    if (id === 'children') continue
    const { default: usual, min, max } = registry[id]
    const other = referenceWorkersAt(england, withDefaults({ [id]: usual === max ? min : max }))
    const same = Math.abs(other - referenceWorkersAt(england, withDefaults({}))) < 1e-9
    expect([id, same]).toEqual([id, !moved.includes(id)])
  }
})

test('agency workers are never fewer than none, and there are no newcomers where nobody leaves', () => {
  expect(agencyAt(10, 10.0000001, 2)).toBe(0)
  expect(newcomersAmongPermanent(0.6, 0, 2)).toBe(0)
  expect(permanentAt(10, 0, 0)).toBe(10)
})

test('the parts of the budget add up to the posts, and none is negative', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const { permanent, agency, saved, unspent, posts } = budgetShares(
        settle(parameters).team,
        parameters.price,
      )
      expect(permanent + agency + saved + unspent).toBeCloseTo(posts, 9)
      expect(posts).toBe(parameters.posts)
      expect(Math.min(permanent, agency, saved, unspent)).toBeGreaterThanOrEqual(0)
      expect(unspent).toBeLessThan(1e-9)
    }),
  )
})

test('a saving of a tenth takes a tenth', () => {
  expect(budgetShares(settle(withDefaults({ saving: 10 })).team, 1.4).saved).toBeCloseTo(14.5, 12)
})
