import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Motion } from '../../src/stadium/motion'
import {
  changedChildren,
  forgetPrevious,
  keepLastPlaces,
  markedChildren,
  Recolouring,
  type RecolourOptions,
  takeMarks,
} from '../../src/stadium/recolour'
import { madeScene, seatsFor } from './made-scene'

const way: RecolourOptions = { pace: Infinity, gathered: false, now: 0, outline: false }

function made() {
  const { stadium } = madeScene(319)
  const motion = new Motion()
  const recolouring = new Recolouring(stadium, motion)
  const step = (now: number): void => {
    motion.advance(stadium, now)
    recolouring.beforeFrame()
  }
  return { stadium, recolouring, step }
}
const some = new Uint8Array(319).fill(5, 10, 20)
const others = new Uint8Array(319).fill(5, 15, 25)

test('nobody lights up in the first recolouring of a stadium, whatever it is compared with', () => {
  const { stadium, recolouring } = made()
  expect(recolouring.isBegun).toBe(false)
  recolouring.recolour(some, others, { ...way, now: null })
  expect(recolouring.isBegun).toBe(true)
  expect(stadium.changed).toHaveLength(0)
  recolouring.recolour(others, some, way)
  expect(stadium.changed).toHaveLength(10)
})

test('a fade shows how children looked before, and forgets it when it is over', () => {
  const { stadium, recolouring, step } = made()
  recolouring.recolour(some, null, { ...way, now: null })
  recolouring.recolour(others, null, way)
  step(100)
  expect([stadium.previous[12], stadium.marked.length]).toEqual([5, 15])
  step(400)
  expect([stadium.previous[12], stadium.marked.length]).toEqual([0, 10])
  const { marksVersion } = stadium
  step(500)
  expect(stadium.marksVersion).toBe(marksVersion)
})

test('a recolouring that is cut to has no fade', () => {
  const { stadium, recolouring, step } = made()
  recolouring.recolour(some, null, { ...way, now: null, outline: true })
  step(0)
  expect([stadium.fade, stadium.outline]).toEqual([1, true])
  expect(stadium.previous).toEqual(stadium.marks)
})

test('the same places again change nothing', () => {
  const { stadium, recolouring } = made()
  const slots = stadium.slots.slice()
  expect(recolouring.setSlots(slots)).toBe(true)
  expect(stadium.slots).toBe(slots)
  expect(recolouring.setSlots(slots)).toBe(false)
})

test('who is marked no longer goes home from the place the last frame showed them at', () => {
  const { stadium, recolouring, step } = made()
  const first = stadium.slots.map(() => 7)
  recolouring.setSlots(first)
  recolouring.recolour(some, null, { ...way, now: null })
  step(0)
  recolouring.setSlots(stadium.seats.places.slice())
  recolouring.recolour(others, null, { ...way, gathered: true })
  expect([stadium.slots[12 * 3], stadium.slots[22 * 3]]).toEqual([7, stadium.seats.places[22 * 3]])
})

test('among other seats nobody has been coloured yet', () => {
  const { stadium, recolouring } = made()
  recolouring.recolour(some, null, way)
  recolouring.seat(seatsFor(16))
  expect(recolouring.isBegun).toBe(false)
  expect([stadium.marks.length, stadium.marked.length]).toEqual([16, 0])
})

const pairs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { maxLength: 300 })
  .map(pair => [Uint8Array.from(pair, ([a]) => a), Uint8Array.from(pair, ([, b]) => b)] as const)

test('the changed children are those whose mark differs, in order, and nobody else', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const expected = [...before.keys()].filter(child => before[child] !== after[child])
      expect([...changedChildren(before, after)]).toEqual(expected)
      expect(changedChildren(before, before)).toHaveLength(0)
    }),
    { seed: 80_000 },
  )
})

test('the marked children are those who look like no plain seat, before or after', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const expected = [...before.keys()].filter(child => before[child] > 0 || after[child] > 0)
      expect([...markedChildren(before, after)]).toEqual(expected)
      expect(markedChildren(before, after)).toEqual(markedChildren(after, before))
    }),
    { seed: 80_000 },
  )
})

/** A stadium of 16 children with these marks. */
function stadiumWith(...marks: number[]) {
  const { stadium } = madeScene(16)
  stadium.marks.set(marks)
  return stadium
}
const sixteen = (...marks: number[]): Uint8Array =>
  Uint8Array.from({ length: 16 }, (_, child) => marks[child] ?? 0)

test('new marks keep the old ones for the fade, and say who is drawn and who lights up', () => {
  const stadium = stadiumWith(5, 0, 3)
  const { marksVersion } = stadium
  takeMarks(stadium, sixteen(0, 1, 3), sixteen(5, 1, 4), false)
  expect(stadium.previous).toEqual(sixteen(5, 0, 3))
  expect(stadium.marks).toEqual(sixteen(0, 1, 3))
  expect([...stadium.marked]).toEqual([0, 1, 2])
  expect([...stadium.changed]).toEqual([0, 2])
  expect(stadium.marksVersion).toBeGreaterThan(marksVersion)
})

test('new marks at once have no past, and without a gesture nobody lights up', () => {
  const stadium = stadiumWith(5, 0, 3)
  takeMarks(stadium, sixteen(0, 1), null, true)
  expect(stadium.previous).toEqual(stadium.marks)
  expect([...stadium.marked]).toEqual([1])
  expect(stadium.changed).toHaveLength(0)
})

test('after the fade nobody is drawn for how they looked before it, and those who changed stay known', () => {
  const stadium = stadiumWith(5, 0, 3)
  takeMarks(stadium, sixteen(0, 1, 3), sixteen(5, 0, 3), false)
  const { marksVersion } = stadium
  forgetPrevious(stadium)
  expect(stadium.previous).toEqual(stadium.marks)
  expect([...stadium.marked]).toEqual([1, 2])
  expect([...stadium.changed]).toEqual([0, 1])
  expect(stadium.marksVersion).toBeGreaterThan(marksVersion)
})

/** A stadium whose first children stand on the pitch, and have been given their next marks. */
function changed(...marks: number[]) {
  const { stadium } = madeScene(319)
  stadium.marks.set([5, 3])
  const last = stadium.slots.slice()
  last.set([1, 2, 0.3, 4, 5, 0.3])
  const given = stadium.seats.places.slice()
  stadium.slots = given
  takeMarks(
    stadium,
    Uint8Array.from({ length: 319 }, (_, child) => marks[child] ?? 0),
    null,
    false,
  )
  return { stadium, last, given }
}

test('those who stop being marked keep the place they had, and everyone else has the new one', () => {
  const { stadium, last, given } = changed(0, 3)
  const { slotsVersion } = stadium
  const untouched = given.slice()
  keepLastPlaces(stadium, last)
  expect([...stadium.slots.subarray(0, 3)]).toEqual([...last.subarray(0, 3)])
  expect(stadium.slots.subarray(3)).toEqual(untouched.subarray(3))
  expect(given).toEqual(untouched)
  expect(stadium.slotsVersion).toBe(slotsVersion + 1)
})

test('where nobody stops being marked the new places stay as they are', () => {
  const { stadium, last, given } = changed(3, 3)
  const { slotsVersion } = stadium
  keepLastPlaces(stadium, last)
  expect(stadium.slots).toBe(given)
  expect(stadium.slotsVersion).toBe(slotsVersion)
})
