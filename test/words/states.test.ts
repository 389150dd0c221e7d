import { expect, test } from 'vitest'
import { stateNames } from '../../src/model/population/states'
import { states } from '../../src/words/states'
import { openStates } from '../model/population/open-states'

test('every state has words', () => {
  expect(Object.keys(states).sort()).toEqual([...stateNames].sort())
})

test('in the director’s view the children without an open case are told apart by nothing', () => {
  const unseen = stateNames.filter(name => !(openStates as readonly string[]).includes(name))
  expect(new Set(unseen.map(name => states[name].seen)).size).toBe(1)
})

test('in the director’s view need and no need sound the same', () => {
  expect(states.waiting.seen).toBe(states.waitingFalse.seen)
  expect(states.beingAssessed.seen).toBe(states.assessedFalse.seen)
})

test('what the model supposes is told of each state in its own words', () => {
  expect(new Set(stateNames.map(name => states[name].there)).size).toBe(stateNames.length)
})

test('no concern raised, and closed too soon, cannot be counted', () => {
  expect(states.neverNoticed.knowable).toMatch(/cannot be counted/)
  expect(states.turnedAway.knowable).toMatch(/cannot be counted/)
})
