import { expect, test } from 'vitest'
import {
  countsByName,
  falseAlarmStates,
  needStates,
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

test('counts by state code are found under the names of the states', () => {
  const counts = countsByName([10, 11, 12, 13, 14, 15, 16, 17, 18])
  for (const name of stateNames) expect(counts[name]).toBe(10 + State[name])
})
