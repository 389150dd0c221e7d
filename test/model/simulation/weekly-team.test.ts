import fc from 'fast-check'
import { expect, test } from 'vitest'
import { teamWeek } from '../../../src/model/simulation/weekly-team'
import { settledTeam } from '../../../src/model/steady/team'
import { settings, withDefaults } from '../settings'

test('a settled team stays as it is', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const leaving = 0.2
      const settled = settledTeam(parameters, leaving, 131)
      const team = { ...settled }
      teamWeek(team, settled.budget, parameters.hiring / 100, leaving, parameters)
      expect(team.established).toBeCloseTo(settled.established, 9)
      expect(team.newlyQualified).toBeCloseTo(settled.newlyQualified, 9)
      expect(team.agency).toBeCloseTo(settled.agency, 9)
    }),
  )
})

test('permanent + price × agency never exceeds a budget that jumps about, and nobody is fewer than none (I2)', () => {
  const budgets = fc.array(fc.integer({ min: 0, max: 260 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(settings(), budgets, fc.integer({ min: 0, max: 100 }), (parameters, jumps, leaving) => {
      const team = { ...settledTeam(parameters, 0.2, 131) }
      for (const budget of jumps) {
        teamWeek(team, budget, parameters.hiring / 100, leaving / 100, parameters)
        const { established, newlyQualified, agency } = team
        expect(established + newlyQualified + parameters.price * agency).toBeLessThan(budget + 1e-9)
        expect(Math.min(established, newlyQualified, agency)).toBeGreaterThanOrEqual(-1e-12)
      }
    }),
  )
})

test('after a saving, permanent posts over the budget go at once and agency workers with them', () => {
  const parameters = withDefaults({})
  const team = { established: 100, newlyQualified: 30, agency: 10 }
  teamWeek(team, 65, 0.7, 0, parameters)
  expect(team.established + team.newlyQualified).toBeCloseTo(65, 12)
  expect(team.agency).toBe(0)
  expect(team.newlyQualified / 65).toBeCloseTo(30 / 130, 1)
})

test('agency workers come over six weeks, not at once', () => {
  const team = { established: 100, newlyQualified: 0, agency: 0 }
  teamWeek(team, 142, 0, 0, withDefaults({ price: 1.4 }))
  expect(team.agency).toBeCloseTo(5, 12)
})
