import { expect, test } from 'vitest'
import { noLevers } from '../../../src/model/simulation/levers'
import { articleKickOff } from '../../../src/model/simulation/scenario'
import { applySettings, openRun } from '../../../src/model/simulation/timeline'
import { withDefaults } from '../settings'
import { articleShocks } from './playing'

const article = { parameters: withDefaults(articleKickOff), seed: 1, scenario: articleShocks }

test('the scenario and the reader change the settings in their weeks', () => {
  const changes = [{ week: 20, parameters: { posts: 120 }, levers: { debate: 40 } }]
  const run = openRun({ ...article, changes })
  const seen = []
  for (let week = 1; week <= 21; week++) {
    applySettings(run, week)
    const { saving, poaching, posts } = run.department.settings
    seen.push([saving, poaching, posts].join())
  }
  expect(seen[7]).toBe('0,0,145')
  expect(seen[8]).toBe('10,0,145')
  expect(seen[16]).toBe('10,6,145')
  expect(seen[19]).toBe('10,6,120')
  expect(run.timeline.settings.levers).toEqual({ ...noLevers, debate: 40 })
})

test('a change before the first week is refused, and so is another number of children', () => {
  expect(() => openRun({ ...article, changes: [{ week: 0 }] })).toThrow(RangeError)
  const run = openRun({ ...article, changes: [{ week: 2, parameters: { children: 300 } }] })
  applySettings(run, 1)
  expect(() => applySettings(run, 2)).toThrow(RangeError)
})
