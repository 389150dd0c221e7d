import { describe, expect, test } from 'vitest'
import { parameters as registry } from '../../../src/model/parameters/registry'
import {
  calibratedDraws,
  concernsAWeek,
  meanCaseload,
  trueForEachFalse,
  unknownIds,
  withConcerns,
  withConcernsOfBothKinds,
} from '../../../src/model/simulation/calibrated-draws'
import { settle } from '../../../src/model/steady/steady-state'
import { articleParameters, withDefaults } from '../settings'

describe('calibrated draws', () => {
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
})

describe('calibration', () => {
  const england = withDefaults({})

  test('the threshold that is there already is found again', () => {
    for (const parameters of [england, articleParameters]) {
      const found = withConcerns({ ...parameters, threshold: 2.5 }, concernsAWeek(settle(parameters)))
      expect(found?.threshold).toBeCloseTo(1.69, 3)
    }
  })

  test('more concerns than any threshold brings are not to be had', () => {
    expect(withConcerns(england, 40000)).toBeNull()
  })

  test('threshold and separation are found again together from the concerns of both kinds', () => {
    for (const parameters of [england, articleParameters]) {
      const found = withConcernsOfBothKinds(
        { ...parameters, threshold: 2.5, separation: 2.6 },
        settle(parameters),
      )
      expect(found?.threshold).toBeCloseTo(1.69, 2)
      expect(found?.separation).toBeCloseTo(1.75, 2)
    }
  })

  test('as many true concerns as there are need children enough in need', () => {
    expect(withConcernsOfBothKinds(withDefaults({ need: 0.2 }), settle(england))).toBeNull()
  })

  test('half of England’s concerns are true (§4)', () => {
    expect(trueForEachFalse(settle(england))).toBeCloseTo(1, 0)
  })
})
