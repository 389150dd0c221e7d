import { expect, test } from 'vitest'
import { afterStep, articleKickOff, articleScenario } from '../../../src/model/simulation/scenario'
import { withDefaults } from '../settings'
import { articleShocks } from './playing'

test('the article’s season has its beats in their weeks (§6.2)', () => {
  expect(articleScenario.steps.map(({ week, kind }) => `${week} ${kind}`)).toEqual([
    '0 kickOff',
    '9 saving',
    '17 goldenHello',
    '24 inspection',
    '26 actionPlan',
    '30 directorLeaves',
    '34 agencyPrice',
    '44 tragedy',
    '45 headline',
    '53 chanceDecides',
  ])
  expect(articleScenario.chanceFrom).toBe(53)
})

test('its saving and golden hello lead from kick-off to the article’s settings', () => {
  let settings = withDefaults(articleKickOff)
  for (const step of articleShocks.steps) settings = afterStep(settings, step)
  expect(settings).toEqual(withDefaults({ price: 2, saving: 10, poaching: 6 }))
})

test('a step keeps within the ranges and leaves the settings it was given alone', () => {
  const settings = withDefaults({ saving: 38 })
  const after = afterStep(settings, { week: 1, kind: 'saving', adds: { saving: 10 } })
  expect([settings.saving, after.saving]).toEqual([38, 40])
})
