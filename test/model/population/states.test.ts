import { expect, test } from 'vitest'
import {
  countsByName,
  directorSees,
  falseAlarmStates,
  falseAlarms,
  needStates,
  notReached,
  openFiles,
  playersOf,
  State,
  slotsUsed,
  stateNames,
  statesSeen,
} from '../../../src/model/population/states'
import { openStates } from './open-states'

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

/** Powers of two: every sum of them says what it was made of. */
const counts = {
  noNeed: 1,
  neverNoticed: 2,
  turnedAway: 4,
  waiting: 8,
  beingAssessed: 16,
  helped: 32,
  handover: 64,
  waitingFalse: 128,
  assessedFalse: 256,
}

test('not reached are the never noticed, those turned away, and those in need who wait', () => {
  expect(notReached(counts)).toBe(2 + 4 + 8)
})

test('false alarms are those not in need who wait or are being assessed', () => {
  expect(falseAlarms(counts)).toBe(128 + 256)
})

test('players are workers of every kind', () => {
  expect(playersOf({ established: 1, newlyQualified: 2, agency: 4 })).toBe(7)
})

test('slots are taken by children being assessed, helped and in handover; files are open for those who wait too', () => {
  expect(slotsUsed(counts)).toBe(16 + 32 + 64 + 256)
  expect(openFiles(counts)).toBe(16 + 32 + 64 + 256 + 8 + 128)
})

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
