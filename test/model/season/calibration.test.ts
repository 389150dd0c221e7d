import { expect, test } from 'vitest'
import {
  concernsAWeek,
  trueForEachFalse,
  withConcerns,
  withConcernsOfBothKinds,
} from '../../../src/model/season/calibration'
import { settle } from '../../../src/model/steady'
import { articleParameters, withDefaults } from '../settings'

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
