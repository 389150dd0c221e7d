import { expect, test } from 'vitest'
import { leverEffects } from '../../../src/model/simulation/lever-effects'
import { leverIds, noLevers } from '../../../src/model/simulation/levers'

test('levers that nobody pulls change nothing', () => {
  const { separation, ...factors } = leverEffects(noLevers)
  expect(separation).toBe(0)
  expect(new Set(Object.values(factors))).toEqual(new Set([1]))
})

test('at full strength they do what §7 says, and half-way half of it', () => {
  const full = leverEffects({ debate: 100, training: 100, development: 100, role: 100, encouragement: 100 })
  expect(full).toEqual({
    vilification: 0,
    alarm: 0.5,
    separation: 0.25,
    gapWeeks: 0.5,
    directorLeaving: 0.6,
    leavesAfterHeadline: 0.5,
    leaving: 0.8,
    hiring: 1.25,
    inspectionLeaving: 0.5,
  })
  const half = leverEffects({ ...noLevers, debate: 50, training: 50 })
  expect([half.vilification, half.alarm, half.separation]).toEqual([0.5, 0.75, 0.125])
})

test('there are five of them', () => {
  expect(leverIds).toHaveLength(5)
})
