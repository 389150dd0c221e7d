import { expect, test } from 'vitest'
import { defaultSeasonParameters } from '../../src/model/parameters/season'
import { alarmAfterHeadline, noticingParameters } from '../../src/words/parameters-noticing'

test('public alarm is said by what one headline raises in the model, and never in steps', () => {
  expect(alarmAfterHeadline).toBe(defaultSeasonParameters.headlineAlarm)
  const { say } = noticingParameters.alarm
  expect([0, 0.05, alarmAfterHeadline, 0.3].map(say)).toEqual([
    'no alarm',
    'less than after a headline',
    'as after a headline',
    'more than after a headline',
  ])
})
