import { expect, test } from 'vitest'
import { noLevers } from '../../../src/model/season/lever-ids'
import { openCourse, settingsOfWeek } from '../../../src/model/season/run-options'
import { articleKickOff, articleShocks } from '../../../src/model/season/script'
import { withDefaults } from '../settings'

const article = { parameters: withDefaults(articleKickOff), seed: 1, script: articleShocks }

test('the script and the reader change the settings in their weeks', () => {
  const changes = [{ week: 20, parameters: { posts: 120 }, levers: { debate: 40 } }]
  const course = openCourse({ ...article, changes })
  const seen = []
  for (let week = 1; week <= 21; week++) {
    settingsOfWeek(course, week)
    const { saving, poaching, posts } = course.department.settings
    seen.push([saving, poaching, posts].join())
  }
  expect(seen[7]).toBe('0,0,145')
  expect(seen[8]).toBe('10,0,145')
  expect(seen[16]).toBe('10,6,145')
  expect(seen[19]).toBe('10,6,120')
  expect(course.levers).toEqual({ ...noLevers, debate: 40 })
})

test('a change before the first week is refused', () => {
  expect(() => openCourse({ ...article, changes: [{ week: 0 }] })).toThrow(RangeError)
})
