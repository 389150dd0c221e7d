import { describe, expect, test } from 'vitest'
import { noLevers } from '../../../src/model/simulation/levers'
import { openCourse, settingsAfter, settingsOfWeek } from '../../../src/model/simulation/options'
import { articleKickOff, articleShocks } from '../../../src/model/simulation/scenario'
import { withDefaults } from '../settings'

describe('run options', () => {
  const article = { parameters: withDefaults(articleKickOff), seed: 1, scenario: articleShocks }

  test('the scenario and the reader change the settings in their weeks', () => {
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
})

describe('settings after', () => {
  const article = { parameters: withDefaults(articleKickOff), seed: 1, scenario: articleShocks }

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
})
