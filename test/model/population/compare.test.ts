import { expect, test } from 'vitest'
import { compareStates } from '../../../src/model/population/compare'
import { State } from '../../../src/model/population/states'

const statesOf = (...states: (keyof typeof State)[]) => Uint8Array.from(states.map(name => State[name]))

test('a picture compared with itself is the same for every child', () => {
  const states = statesOf('noNeed', 'helped', 'waiting', 'assessedFalse')
  expect(compareStates(states, states)).toEqual({
    same: 4,
    reachedOnlyNow: 0,
    reachedOnlyKept: 0,
    helpedOnlyNow: 0,
    helpedOnlyKept: 0,
  })
})

test('children reached in one picture alone are told apart from those helped in one alone', () => {
  const now = statesOf('helped', 'beingAssessed', 'turnedAway', 'handover', 'assessedFalse')
  const kept = statesOf('waiting', 'helped', 'helped', 'helped', 'waitingFalse')
  expect(compareStates(now, kept)).toEqual({
    same: 0,
    reachedOnlyNow: 1,
    reachedOnlyKept: 1,
    helpedOnlyNow: 1,
    helpedOnlyKept: 2,
  })
})
