import { describe, expect, test } from 'vitest'
import { parameters as registry } from '../../../src/model/parameters/registry'
import {
  calibratedDraws,
  concernsAWeek,
  settleDraw,
  unknownIds,
  withConcerns,
  withConcernsOfBothKinds,
} from '../../../src/model/simulation/calibrated-draws'
import type { Settled } from '../../../src/model/steady/settled'
import { settle } from '../../../src/model/steady/steady-state'
import { articleParameters, withDefaults } from '../settings'

const shareTrue = ({ concernsTrue, concernsFalse }: Settled) => concernsTrue / (concernsTrue + concernsFalse)

describe('calibrated draws', () => {
  const england = withDefaults({})

  test('every draw gives what is observed again, and lies within the ranges', () => {
    const draws = calibratedDraws(england, 3)
    let kept = 0
    for (let attempt = 0; attempt < 60; attempt++) {
      const draw = draws.next().value
      if (!draw) continue
      kept += 1
      const settled = settleDraw(draw, draw)
      expect(Math.abs(concernsAWeek(settled) / concernsAWeek(settle(england)) - 1)).toBeLessThan(0.001)
      expect(shareTrue(settled)).toBeGreaterThan(0.349)
      expect(shareTrue(settled)).toBeLessThan(0.701)
      expect(draw.separation).toBeGreaterThanOrEqual(0.5)
      expect(draw.separation).toBeLessThanOrEqual(registry.separation.max)
      expect(settled.caseload).toBeGreaterThanOrEqual(13)
      expect(settled.caseload).toBeLessThanOrEqual(19)
      expect(settled.roomToSpare).toBeLessThanOrEqual(0.15 * settled.team.slots)
      for (const id of unknownIds) {
        expect(draw[id]).toBeGreaterThanOrEqual(registry[id].min)
        expect(draw[id]).toBeLessThanOrEqual(registry[id].max)
      }
      expect([draw.posts, draw.leaving, draw.price]).toEqual([145, 11.8, 1.4])
    }
    expect(kept).toBeGreaterThan(5)
  })

  test('the load of a draw’s own team before any strain is 1', () => {
    const draws = calibratedDraws({ ...england, strain: 0 }, 3)
    let draw = draws.next().value
    while (!draw) draw = draws.next().value
    const calm = { ...draw, strain: 0 }
    expect(settleDraw(calm, calm).team.load).toBeCloseTo(1, 9)
  })

  test('the mean caseload is that of §9.5, and none for no team', () => {
    expect(settle(england).caseload).toBeCloseTo(15.15, 2)
    expect(settle(withDefaults({ posts: 0 })).caseload).toBe(0)
  })
})

describe('calibration', () => {
  const england = withDefaults({})

  test('the threshold that is there already is found again', () => {
    for (const parameters of [england, articleParameters]) {
      const settled = settleDraw(parameters, parameters)
      const found = withConcerns({ ...parameters, threshold: 2.5 }, concernsAWeek(settled))
      expect(found?.threshold).toBeCloseTo(1.69, 3)
    }
  })

  test('more concerns than any threshold brings are not to be had', () => {
    expect(withConcerns(england, 40000)).toBeNull()
  })

  test('threshold and separation are found again together from the concerns of both kinds', () => {
    for (const parameters of [england, articleParameters]) {
      const settled = settleDraw(parameters, parameters)
      const found = withConcernsOfBothKinds(
        { ...parameters, threshold: 2.5, separation: 2.6 },
        { aWeek: concernsAWeek(settled), shareTrue: shareTrue(settled) },
      )
      expect(found?.threshold).toBeCloseTo(1.69, 2)
      expect(found?.separation).toBeCloseTo(1.75, 2)
    }
  })

  test('as many true concerns as there are need children enough in need', () => {
    expect(withConcernsOfBothKinds(withDefaults({ need: 0.2 }), { aWeek: 81, shareTrue: 0.5 })).toBeNull()
  })

  test('half of England’s concerns are true (§4)', () => {
    expect(shareTrue(settle(england))).toBeCloseTo(0.5, 1)
  })
})
