import { expect, test } from 'vitest'
import { openCourse, settingsOfWeek } from '../../../src/model/season/run-options'
import { articleKickOff, articleShocks } from '../../../src/model/season/script'
import { settingsAfter } from '../../../src/model/season/settings-after'
import { withDefaults } from '../settings'

const article = { parameters: withDefaults(articleKickOff), seed: 1, script: articleShocks }

test('the settings after a week are those the season itself comes to', () => {
  const changes = [
    { week: 5, parameters: { posts: 130 } },
    { week: 9, parameters: { saving: 3 }, levers: { role: 20 } },
  ]
  const options = { ...article, changes }
  const course = openCourse(options)
  for (let week = 1; week <= 20; week++) {
    settingsOfWeek(course, week)
    expect(settingsAfter(options, week, false)).toEqual({
      parameters: course.parameters,
      levers: course.levers,
    })
  }
  expect(settingsAfter(options, 4, true).parameters.posts).toBe(130)
  expect(settingsAfter(options, 4, false).parameters.posts).toBe(145)
})
