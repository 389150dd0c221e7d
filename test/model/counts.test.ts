import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countsOf } from '../../src/model/counts'
import { pictureOf } from '../../src/model/picture'
import { settle } from '../../src/model/steady'
import { articleParameters, settings, withDefaults } from './settings'

function countsAt(parameters: typeof articleParameters) {
  const settled = settle(parameters)
  return countsOf(pictureOf(settled, parameters.children), settled)
}

test('the default counts are the published ones', () => {
  const counts = countsAt(withDefaults({}))
  expect([counts.players, counts.inNeed, counts.notReached, counts.falseAlarms]).toEqual([
    139, 4000, 2133, 281,
  ])
})

test('the article’s settings leave 116 players and 2,457 not reached', () => {
  const counts = countsAt(articleParameters)
  expect([counts.players, counts.notReached]).toEqual([116, 2457])
})

test('the sums shown are sums of what is shown', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const counts = countsAt(parameters)
      expect(counts.notReached).toBe(counts.neverNoticed + counts.turnedAway + counts.waiting)
      expect(counts.inNeed).toBe(counts.notReached + counts.beingAssessed + counts.helped + counts.handover)
      expect(counts.falseAlarms).toBe(counts.waitingFalse + counts.assessedFalse)
      expect(counts.noNeed).toBe(parameters.children - counts.inNeed - counts.falseAlarms)
    }),
  )
})
