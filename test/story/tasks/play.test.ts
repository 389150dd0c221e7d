import { expect, test } from 'vitest'
import { playedEvents, playTask } from '../../../src/story/tasks/play'
import { playing } from '../../../src/words/story/game'
import { beatIds } from '../../../src/words/story/index'
import { buttonsOf, markup, press, readable } from '../markup'
import { stepOf, storyAt } from '../told'

test('the weeks are played and paused, or go by one at a time as far as the step goes', () => {
  const { store, told } = storyAt(stepOf(beatIds, 'game'))
  const drawn = () => markup(playTask(told(), 23))
  expect(readable(drawn().text)).toContain(playing.week(17))
  press(drawn(), playing.play)
  expect(store.getState().playing).toBe(true)
  expect(buttonsOf(drawn())).toEqual([playing.pause, playing.oneWeek])
  press(drawn(), playing.pause)
  expect(store.getState().playing).toBe(false)
  press(drawn(), playing.oneWeek)
  expect(store.getState().season?.week).toBe(18)
  store.actions.setWeek(23)
  press(drawn(), playing.oneWeek)
  expect(store.getState().season?.week, 'no further').toBe(23)
  store.actions.setWeek(30)
  press(drawn(), playing.oneWeek)
  expect(store.getState().season?.week, 'nor back from beyond').toBe(30)
})

test('before the weeks have come nothing has happened in them', () => {
  expect(markup(playedEvents(storyAt(stepOf(beatIds, 'game')).told())).text).toBe('')
})
