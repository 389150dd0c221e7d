import { expect, test } from 'vitest'
import {
  falseAlarms,
  notReached,
  openFiles,
  playersOf,
  slotsUsed,
} from '../../../src/model/population/measures'

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
