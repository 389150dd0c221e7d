import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, countNames, countsOf, differenceOf } from '../../../src/model/population/allocation'
import { falseAlarmStates, needStates } from '../../../src/model/population/states'
import { settle } from '../../../src/model/steady/steady-state'
import { articleParameters, settings, withDefaults } from '../settings'

test('the default picture is the published one', () => {
  expect(allocate(settle(withDefaults({})), 80000).counts).toEqual({
    noNeed: 80000 - 4000 - 281,
    neverNoticed: 1944,
    turnedAway: 138,
    waiting: 51,
    beingAssessed: 235,
    helped: 1597,
    handover: 35,
    waitingFalse: 45,
    assessedFalse: 236,
  })
})

test('whole children add up, over the whole registry', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const { children, inNeed, counts } = allocate(settle(parameters), parameters.children)
      const all = Object.values(counts)
      expect(all.every(count => Number.isInteger(count) && count >= 0)).toBe(true)
      expect(all.reduce((sum, count) => sum + count, 0)).toBe(children)
      expect(needStates.reduce((sum, name) => sum + counts[name], 0)).toBe(inNeed)
      expect(inNeed).toBe(Math.round((children * parameters.need) / 100))
    }),
    { numRuns: 1000 },
  )
})

test('boundaries rise, and each count lies between two of them', () => {
  fc.assert(
    fc.property(settings(), parameters => {
      const picture = allocate(settle(parameters), parameters.children)
      const check = (boundaries: readonly number[], states: readonly (keyof typeof picture.counts)[]) => {
        states.forEach((name, place) => {
          expect(boundaries[place]! - (boundaries[place - 1] ?? 0)).toBe(picture.counts[name])
        })
      }
      check(picture.needBoundaries, needStates)
      check(picture.falseAlarmBoundaries, falseAlarmStates)
      expect(picture.needBoundaries.at(-1)).toBe(picture.inNeed)
    }),
  )
})

test('no count is more than one child from the settled state', () => {
  fc.assert(
    fc.property(settings({ children: [80000, 80000] }), parameters => {
      const settled = settle(parameters)
      const { counts } = allocate(settled, 80000)
      for (const name of [...needStates, ...falseAlarmStates]) {
        expect(Math.abs(counts[name] - settled.stocks[name])).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('the article’s settings give 2,412 not reached', () => {
  const { counts } = allocate(settle(articleParameters), 80000)
  expect(counts.neverNoticed + counts.turnedAway + counts.waiting).toBe(2412)
})

function countsAt(parameters: typeof articleParameters) {
  const settled = settle(parameters)
  return countsOf(allocate(settled, parameters.children), settled)
}

test('the default counts are the published ones', () => {
  const counts = countsAt(withDefaults({}))
  expect([counts.players, counts.inNeed, counts.notReached, counts.falseAlarms]).toEqual([
    139, 4000, 2133, 281,
  ])
})

test('the article’s settings leave 116 players and 2,412 not reached', () => {
  const counts = countsAt(articleParameters)
  expect([counts.players, counts.notReached]).toEqual([116, 2412])
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

test('every count has a name in the list, once', () => {
  const settled = settle(withDefaults({}))
  const counts = countsOf(allocate(settled, 80_000), settled)
  expect([...countNames].sort()).toEqual(Object.keys(counts).sort())
})

test('a difference is taken count by count', () => {
  const settled = settle(withDefaults({}))
  const counts = countsOf(allocate(settled, 80_000), settled)
  const none = differenceOf(counts, counts)
  expect(Object.values(none).every(change => change === 0)).toBe(true)
  expect(differenceOf({ ...counts, helped: counts.helped - 7 }, counts)).toEqual({ ...none, helped: -7 })
})
