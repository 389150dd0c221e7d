import { expect, test } from 'vitest'
import { State, type StateName, stateNames } from '../../../src/model/population/states'
import { knownOf, spellLooks, spellsOf } from '../../../src/panel/weeks/child'
import { directorSees } from '../../../src/stadium/marks'
import { canBeKnown, couldHaveKnown, spellSentence, spellsThere } from '../../../src/words/season-child'

const weeks = (...names: StateName[]) => Uint8Array.from(names, name => State[name])

test('weeks in a row in one state are one spell', () => {
  const spells = spellsOf(weeks('noNeed', 'noNeed', 'neverNoticed', 'waiting', 'waiting'), true)
  expect(spells.map(({ first, last, state }) => [first, last, state])).toEqual([
    [0, 1, 'noNeed'],
    [2, 2, 'neverNoticed'],
    [3, 4, 'waiting'],
  ])
  expect(spells.map(({ first, last, what }) => spellSentence(first, last, what)).slice(1)).toEqual([
    'Week 2: in need; nobody has raised a concern.',
    `Weeks 3 to 4: ${spellsThere.waiting}`,
  ])
})

test('the director’s view folds states exactly as the stadium does', () => {
  for (const one of stateNames) {
    for (const other of stateNames) {
      const isAlike = directorSees(State[one]) === directorSees(State[other])
      expect(spellsOf(weeks(one, other), false).length, `${one} and ${other}`).toBe(isAlike ? 1 : 2)
    }
  }
})

test('nothing in the director’s view depends on what no open case shows', () => {
  const unseen: StateName[] = ['noNeed', 'neverNoticed', 'turnedAway']
  const told = unseen.map(name => {
    const spells = spellsOf(weeks(name, 'waiting', name), false)
    return JSON.stringify([spells, knownOf(spells, false)])
  })
  expect(new Set(told).size).toBe(1)
  const trueAndFalse = [weeks('waiting', 'beingAssessed'), weeks('waitingFalse', 'assessedFalse')]
  expect(spellsOf(trueAndFalse[0]!, false)).toEqual(spellsOf(trueAndFalse[1]!, false))
})

test('no two states look the same', () => {
  expect(new Set(Object.values(spellLooks).map(look => JSON.stringify(look))).size).toBe(stateNames.length)
})

test('whether the director could have known is said of the weeks there were', () => {
  const there = (...names: StateName[]) => knownOf(spellsOf(weeks(...names), true), true)
  const seen = (...names: StateName[]) => knownOf(spellsOf(weeks(...names), false), false)
  expect(there('noNeed', 'neverNoticed', 'helped')).toBe(couldHaveKnown.unseenNeed)
  expect(there('turnedAway')).toBe(couldHaveKnown.unseenNeed)
  expect(there('noNeed', 'waiting', 'helped')).toBe(couldHaveKnown.seenNeed)
  expect(there('noNeed', 'waitingFalse')).toBe(couldHaveKnown.noNeed)
  expect(seen('helped', 'noNeed')).toBe(canBeKnown.unseen)
  expect(seen('waitingFalse', 'helped')).toBe(canBeKnown.seen)
})
