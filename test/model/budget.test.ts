import fc from 'fast-check'
import { expect, test } from 'vitest'
import { budgetShares } from '../../src/model/budget'
import { settle } from '../../src/model/steady'
import { settings, withDefaults } from './settings'

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
