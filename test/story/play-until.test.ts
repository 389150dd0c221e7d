import { expect, test } from 'vitest'
import { listenForTheEnd } from '../../src/story/play-until'
import { beatIds } from '../../src/words/story/index'
import { stepOf, storyAt } from './told'

/** A step of the story whose weeks are playing. */
function playing(id: (typeof beatIds)[number]) {
  const story = storyAt(stepOf(beatIds, id))
  const end = listenForTheEnd(story.store)
  story.store.actions.setPlaying(true)
  return { ...story, end }
}

test.each([
  ['game', 23],
  ['action-plan', 29],
  ['five-points', 52],
] as const)('the weeks of %s pause in week %i, and can be played on', (id, last) => {
  const { store } = playing(id)
  store.actions.setWeek(last - 1)
  expect(store.getState().playing).toBe(true)
  store.actions.setWeek(last)
  expect(store.getState().playing).toBe(false)
  store.actions.setPlaying(true)
  store.actions.setWeek(last + 1)
  expect(store.getState().playing).toBe(true)
})

test('elsewhere nothing pauses them', () => {
  const { store } = playing('directors')
  store.actions.setWeek(52)
  expect(store.getState().playing).toBe(true)
  const other = playing('game')
  other.end()
  other.store.actions.setWeek(23)
  expect(other.store.getState().playing).toBe(true)
  const outside = playing('game')
  outside.player.leave()
  outside.store.actions.setPlaying(true)
  outside.store.actions.setWeek(23)
  expect(outside.store.getState().playing).toBe(true)
})
