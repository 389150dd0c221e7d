import { expect, test } from 'vitest'
import { parameters as registry } from '../../../src/model/parameters'
import { calibratedDraws, meanCaseload, unknownIds } from '../../../src/model/season/calibrated-draws'
import { concernsAWeek, trueForEachFalse } from '../../../src/model/season/calibration'
import { settle } from '../../../src/model/steady'
import { withDefaults } from '../settings'

const england = withDefaults({})

test('every draw gives what is observed again, and lies within the ranges', () => {
  const draws = calibratedDraws(england, 3)
  let kept = 0
  for (let attempt = 0; attempt < 60; attempt++) {
    const draw = draws.next().value
    if (!draw) continue
    kept += 1
    const settled = settle(draw)
    expect(Math.abs(concernsAWeek(settled) / concernsAWeek(settle(england)) - 1)).toBeLessThan(0.001)
    expect(Math.abs(trueForEachFalse(settled) / trueForEachFalse(settle(england)) - 1)).toBeLessThan(0.002)
    expect(draw.separation).toBeGreaterThanOrEqual(registry.separation.min)
    expect(draw.separation).toBeLessThanOrEqual(registry.separation.max)
    expect(meanCaseload(settled)).toBeGreaterThanOrEqual(13)
    expect(meanCaseload(settled)).toBeLessThanOrEqual(19)
    expect(settled.roomToSpare).toBeLessThanOrEqual(0.15 * settled.team.slots)
    for (const id of unknownIds) {
      expect(draw[id]).toBeGreaterThanOrEqual(registry[id].min)
      expect(draw[id]).toBeLessThanOrEqual(registry[id].max)
    }
    expect([draw.posts, draw.leaving, draw.price]).toEqual([145, 11.8, 1.4])
  }
  expect(kept).toBeGreaterThan(5)
})

test('the mean caseload is that of §9.5, and none for no team', () => {
  expect(meanCaseload(settle(england))).toBeCloseTo(15.15, 1)
  expect(meanCaseload(settle(withDefaults({ posts: 0 })))).toBe(0)
})
