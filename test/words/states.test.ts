import { expect, test } from 'vitest'
import { stateNames } from '../../src/model/population/states'
import { states } from '../../src/words/states'
import { openStates } from '../model/population/open-states'

test('every state has words', () => {
  expect(Object.keys(states).sort()).toEqual([...stateNames].sort())
})

test('in the director’s view the children without a file are told apart by nothing', () => {
  const unseen = stateNames.filter(name => !(openStates as readonly string[]).includes(name))
  expect(new Set(unseen.map(name => states[name].seen)).size).toBe(1)
})

test('in the director’s view need and mistake sound the same', () => {
  expect(states.waiting.seen).toBe(states.waitingFalse.seen)
  expect(states.beingAssessed.seen).toBe(states.assessedFalse.seen)
})

test('what is really there is told of each state in its own words', () => {
  expect(new Set(stateNames.map(name => states[name].there)).size).toBe(stateNames.length)
})

test('never noticed and lost cannot be counted', () => {
  expect(states.neverNoticed.knowable).toMatch(/cannot be counted/)
  expect(states.turnedAway.knowable).toMatch(/cannot be counted/)
})
