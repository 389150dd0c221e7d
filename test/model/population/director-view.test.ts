import { expect, test } from 'vitest'
import { directorSees, statesSeen } from '../../../src/model/population/director-view'
import { State, stateNames } from '../../../src/model/population/states'
import { openStates } from './open-states'

const codes = Uint8Array.from(stateNames, name => State[name])

test('a director sees a child with an open file, and cannot tell a false alarm from a true concern', () => {
  for (const name of openStates) expect(directorSees(State[name]), name).not.toBe(State.noNeed)
  expect(directorSees(State.waitingFalse)).toBe(directorSees(State.waiting))
  expect(directorSees(State.assessedFalse)).toBe(directorSees(State.beingAssessed))
})

test('to a director the never noticed and those turned away are like any child without a file', () => {
  expect(directorSees(State.neverNoticed)).toBe(directorSees(State.noNeed))
  expect(directorSees(State.turnedAway)).toBe(directorSees(State.noNeed))
})

test('what is really there is the states themselves; otherwise each is what the director sees', () => {
  const out = new Uint8Array(codes.length)
  expect([...statesSeen(codes, true, out)]).toEqual([...codes])
  expect([...statesSeen(codes, false, out)]).toEqual([...codes].map(directorSees))
})
