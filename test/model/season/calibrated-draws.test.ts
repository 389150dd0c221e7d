import { expect, test } from 'vitest'
import { parameters as registry } from '../../../src/model/parameters'
import {
  calibratedDraws,
  concernsAWeek,
  meanCaseload,
  unknownIds,
  withConcerns,
} from '../../../src/model/season/calibrated-draws'
import { settle } from '../../../src/model/steady'
import { articleParameters, withDefaults } from '../settings'

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

test('the threshold that is there already is found again', () => {
  for (const parameters of [england, articleParameters]) {
    const found = withConcerns({ ...parameters, threshold: 2.5 }, concernsAWeek(settle(parameters)))
    expect(found?.threshold).toBeCloseTo(1.69, 3)
  }
})

test('more concerns than any threshold brings are not to be had', () => {
  expect(withConcerns(england, 40000)).toBeNull()
})

test('the mean caseload is that of §9.5, and none for no team', () => {
  expect(meanCaseload(settle(england))).toBeCloseTo(15.15, 1)
  expect(meanCaseload(settle(withDefaults({ posts: 0 })))).toBe(0)
})
