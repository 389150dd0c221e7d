import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomeAt } from '../../src/crowd/outcome'
import { defaultParameters } from '../../src/model/parameters/registry'
import { arbitraryParameters } from '../store/arbitrary-settings'

test('the default is England in 2025 as published', () => {
  expect(outcomeAt(defaultParameters).counts).toMatchObject({
    neverNoticed: 1944,
    turnedAway: 138,
    waiting: 51,
    beingAssessed: 235,
    helped: 1597,
    handover: 35,
    inNeed: 4000,
    falseAlarms: 281,
    notReached: 2133,
    players: 139,
  })
})

test('it is the very same thing for the same parameters, whatever was asked in between', () => {
  const other = { ...defaultParameters, posts: 115 }
  const outcome = outcomeAt(defaultParameters)
  expect(outcomeAt(other)).not.toBe(outcome)
  expect(outcomeAt(other).counts.notReached).toBe(2470)
  expect(outcomeAt(defaultParameters)).toBe(outcome)
})

test('it adds up to the children of the stadium, at any setting', () => {
  fc.assert(
    fc.property(arbitraryParameters, parameters => {
      const { counts } = outcomeAt(parameters)
      expect(counts.inNeed + counts.falseAlarms + counts.noNeed).toBe(parameters.children)
      for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(0)
    }),
    { seed: 80_000, numRuns: 200 },
  )
})
