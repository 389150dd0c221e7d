import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureOf } from '../../src/model/picture'
import { falseAlarmStates, needStates } from '../../src/model/states'
import { settle } from '../../src/model/steady'
import { articleParameters, settings, withDefaults } from './settings'

test('the default picture is the published one', () => {
  expect(pictureOf(settle(withDefaults({})), 80000).counts).toEqual({
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
      const { children, inNeed, counts } = pictureOf(settle(parameters), parameters.children)
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
      const picture = pictureOf(settle(parameters), parameters.children)
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
      const { counts } = pictureOf(settled, 80000)
      for (const name of [...needStates, ...falseAlarmStates]) {
        expect(Math.abs(counts[name] - settled.stocks[name])).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('the crowd of the article is the published one: 2,457 not reached', () => {
  const { counts } = pictureOf(settle(articleParameters), 80000)
  expect(counts.neverNoticed + counts.turnedAway + counts.waiting).toBe(2457)
})
