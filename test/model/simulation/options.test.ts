import { expect, test } from 'vitest'
import { settingsAfter } from '../../../src/model/simulation/options'
import { articleKickOff } from '../../../src/model/simulation/scenario'
import { applySettings, openRun } from '../../../src/model/simulation/timeline'
import { withDefaults } from '../settings'
import { articleShocks } from './playing'

test('the settings after a week are those the season itself comes to', () => {
  const article = { parameters: withDefaults(articleKickOff), seed: 1, scenario: articleShocks }
  const changes = [
    { week: 5, parameters: { posts: 130 } },
    { week: 9, parameters: { saving: 3 }, levers: { role: 20 } },
  ]
  const options = { ...article, changes }
  const run = openRun(options)
  for (let week = 1; week <= 20; week++) {
    applySettings(run, week)
    expect(settingsAfter(options, week, false)).toEqual(run.timeline.settings)
  }
  expect(settingsAfter(options, 4, true).parameters.posts).toBe(130)
  expect(settingsAfter(options, 4, false).parameters.posts).toBe(145)
})
