import { expect, test } from 'vitest'
import { chancePicks, listenForPicks, pick, withPick } from '../../src/story/picks'
import { beatIds } from '../../src/words/story/index'
import { stepOf, storyAt } from './told'

const questions = stepOf(beatIds, 'questions')

test('a child is picked once, and no more than there is room for', () => {
  expect(withPick([3], 4, 5)).toEqual([3, 4])
  expect(withPick([3], 3, 5)).toEqual([3])
  expect(withPick([1, 2], 3, 2)).toEqual([1, 2])
})

test('chance picks different children of the stadium, those picked already first, and the same for the same seed', () => {
  const picks = chancePicks([7], 5, 80_000, 3)
  expect(picks[0]).toBe(7)
  expect(new Set(picks).size).toBe(5)
  expect(picks.every(child => Number.isInteger(child) && child >= 0 && child < 80_000)).toBe(true)
  expect(chancePicks([7], 5, 80_000, 3)).toEqual(picks)
  expect(chancePicks([7], 5, 80_000, 4)).not.toEqual(picks)
  expect([...chancePicks([], 5, 5, 1)].sort()).toEqual([0, 1, 2, 3, 4])
})

test('the last pick is the answer', () => {
  const { store, player, inHand } = storyAt(questions)
  for (const child of [1, 2, 3, 4]) pick(inHand, child, 5, player)
  expect(store.getState().answers[questions]).toBeUndefined()
  pick(inHand, 5, 5, player)
  expect(store.getState().answers[questions]).toEqual([1, 2, 3, 4, 5])
})

test('a press in the stadium picks while the step asks for it, and not before, after or elsewhere', () => {
  const { store, player, inHand } = storyAt(questions - 1)
  const end = listenForPicks(store, inHand, player)
  store.actions.chooseChild(9, true)
  expect(inHand.picks).toEqual([])
  player.next()
  store.actions.chooseChild(8, true)
  expect(inHand.picks, 'still at the note before it').toEqual([])
  player.note(questions)
  store.actions.chooseChild(9)
  expect(inHand.picks, 'walked to, not pressed').toEqual([])
  for (const child of [9, 9, 10, 11, 12, 13, 14]) store.actions.chooseChild(child, true)
  expect(store.getState().answers[questions]).toEqual([9, 10, 11, 12, 13])
  end()
  player.restart()
  player.go(questions)
  inHand.picks = []
  store.actions.chooseChild(20, true)
  expect(inHand.picks).toEqual([])
})
