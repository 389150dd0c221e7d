import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../../../src/model/steady/steady-state'
import { meanWait, startChance, startChanceInNeed } from '../../../src/model/steady/triage'
import { settings, withDefaults } from '../settings'

const chance = fc.double({ min: 1e-6, max: 1, noNaN: true })

test('first come, first served treats both kinds of concern alike', () => {
  fc.assert(
    fc.property(chance, start => {
      expect(startChanceInNeed(start, 1)).toBe(start)
    }),
  )
})

test('triage of two is two chances to be picked, and of four four', () => {
  fc.assert(
    fc.property(chance, start => {
      expect(startChanceInNeed(start, 2)).toBeCloseTo(1 - (1 - start) ** 2, 14)
      expect(startChanceInNeed(start, 4)).toBeCloseTo(1 - (1 - start) ** 4, 14)
    }),
  )
})

test('nobody started stays nobody started, and everybody everybody', () => {
  expect([startChanceInNeed(0, 3), startChanceInNeed(1, 3)]).toEqual([0, 1])
})

test('the mean wait is everyone who waits over those started in a week', () => {
  expect(meanWait({ waiting: 50, waitingFalse: 50, startInNeed: 0.25, start: 0.25 })).toBe(4)
  expect(meanWait({ waiting: 10, waitingFalse: 30, startInNeed: 0.5, start: 0.1 })).toBe(5)
  expect(meanWait({ waiting: 10, waitingFalse: 30, startInNeed: 0, start: 0 })).toBe(Number.POSITIVE_INFINITY)
})

/** §3.2: not reached, and mean wait in weeks, by posts and triage. */
const triageTable = [
  [160, 1, 2091, 1.0],
  [160, 2, 2091, 1.0],
  [160, 4, 2091, 1.0],
  [145, 1, 2133, 1.3],
  [145, 2, 2129, 1.4],
  [145, 4, 2125, 1.5],
  [130, 1, 2299, 2.9],
  [130, 2, 2286, 3.4],
  [130, 4, 2271, 4.0],
  [115, 1, 2470, 5.0],
  [115, 2, 2451, 6.0],
  [115, 4, 2429, 7.3],
  [100, 1, 2647, 7.8],
  [100, 2, 2624, 9.5],
  [100, 4, 2598, 11.8],
] as const

test.each(triageTable)(
  '%i posts and triage %i give %i not reached after %f weeks',
  (posts, triage, notReached, wait) => {
    const settled = settle(withDefaults({ posts, triage }))
    expect(Math.abs(settled.notReached - notReached)).toBeLessThan(0.51)
    expect(Math.abs(settled.waitWeeks - wait)).toBeLessThan(0.051)
  },
)

test('without a queue triage does nothing', () => {
  const { stocks } = settle(withDefaults({ posts: 160 }))
  expect(settle(withDefaults({ posts: 160, triage: 4 })).stocks).toEqual(stocks)
})

test('with triage the wait and the screening that follows from it agree with each other', () => {
  fc.assert(
    fc.property(settings({ posts: [1, 140], triage: [1, 4] }), parameters => {
      const settled = settle(parameters)
      fc.pre(settled.queue && settled.waitWeeks < Number.POSITIVE_INFINITY)
      const late = (settled.waitWeeks - 1) / parameters.screeningWaitWeeks
      const { screenedOut, screenedOutMost } = parameters
      const expected = (screenedOut + ((screenedOutMost - screenedOut) * late) / (1 + late)) / 100
      expect(settled.screenedOutFalse).toBeCloseTo(expected, 12)
      // Those in need are picked sooner, so they are never a larger part of the queue than of concerns accepted.
      const { waiting, waitingFalse } = settled.stocks
      const accepted = settled.concernsTrue * (1 - settled.screenedOutTrue)
      const acceptedFalse = settled.concernsFalse * (1 - settled.screenedOutFalse)
      expect(waiting / waitingFalse).toBeLessThan((accepted / acceptedFalse) * 1.0001)
    }),
  )
})

test('nothing is started into no slots, and everyone into slots enough', () => {
  const line = { waiting: 5, waitingFalse: 5 }
  expect(startChance({ ...line, free: 0, triage: 2 })).toBe(0)
  expect(startChance({ ...line, free: -3, triage: 1 })).toBe(0)
  expect(startChance({ ...line, free: 10, triage: 2 })).toBe(1)
  expect(startChance({ waiting: 0, waitingFalse: 0, free: 10, triage: 1 })).toBe(1)
})

test('free slots are just filled, with any triage', () => {
  for (const triage of [1, 1.5, 2, 4]) {
    const chance = startChance({ free: 7, waiting: 12, waitingFalse: 30, triage })
    expect(startChanceInNeed(chance, triage) * 12 + chance * 30).toBeCloseTo(7, 9)
  }
})
