import { expect, test } from 'vitest'
import {
  falseAlarmStates,
  needStates,
  openStates,
  State,
  stateNames,
} from '../../../src/model/population/states'

test('codes count up from zero in the order of the names', () => {
  expect(stateNames.map(name => State[name])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
})

test('every state but no need is either a need or a false alarm, and never both', () => {
  expect([...needStates, ...falseAlarmStates].sort()).toEqual(
    stateNames.filter(name => name !== 'noNeed').sort(),
  )
})

test('the director sees every state with an open file, and neither kind of unseen', () => {
  expect(openStates).not.toContain('neverNoticed')
  expect(openStates).not.toContain('turnedAway')
  expect(openStates.length).toBe(6)
})
