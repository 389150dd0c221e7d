import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Motion } from '../../src/stadium/motion'
import {
  changedChildren,
  forgetPrevious,
  keepLastPlaces,
  markedChildren,
  type PaintingWay,
  Recolouring,
  takeMarks,
} from '../../src/stadium/recolour'
import { madeScene, seatsFor } from './made-scene'

const way: PaintingWay = { pace: Infinity, gathered: false, now: 0, outline: false }

function made() {
  const { scene } = madeScene(319)
  const motion = new Motion()
  const painting = new Recolouring(scene, motion)
  const step = (now: number): void => {
    motion.step(scene, now)
    painting.settle()
  }
  return { scene, painting, step }
}
const some = new Uint8Array(319).fill(5, 10, 20)
const others = new Uint8Array(319).fill(5, 15, 25)

test('nobody lights up in the first painting of a stadium, whatever it is held against', () => {
  const { scene, painting } = made()
  expect(painting.isBegun).toBe(false)
  painting.paint(some, others, { ...way, now: null })
  expect(painting.isBegun).toBe(true)
  expect(scene.changed).toHaveLength(0)
  painting.paint(others, some, way)
  expect(scene.changed).toHaveLength(10)
})

test('a fade shows how children looked before, and forgets it when it is over', () => {
  const { scene, painting, step } = made()
  painting.paint(some, null, { ...way, now: null })
  painting.paint(others, null, way)
  step(100)
  expect([scene.previous[12], scene.marked.length]).toEqual([5, 15])
  step(400)
  expect([scene.previous[12], scene.marked.length]).toEqual([0, 10])
  const { marksVersion } = scene
  step(500)
  expect(scene.marksVersion).toBe(marksVersion)
})

test('a painting that is cut to has no fade', () => {
  const { scene, painting, step } = made()
  painting.paint(some, null, { ...way, now: null, outline: true })
  step(0)
  expect([scene.fade, scene.outline]).toEqual([1, true])
  expect(scene.previous).toEqual(scene.marks)
})

test('the same places again are no news', () => {
  const { scene, painting } = made()
  const slots = scene.slots.slice()
  expect(painting.setSlots(slots)).toBe(true)
  expect(scene.slots).toBe(slots)
  expect(painting.setSlots(slots)).toBe(false)
})

test('who is marked no longer goes home from the place the last frame showed them at', () => {
  const { scene, painting, step } = made()
  const first = scene.slots.map(() => 7)
  painting.setSlots(first)
  painting.paint(some, null, { ...way, now: null })
  step(0)
  painting.setSlots(scene.seats.slice())
  painting.paint(others, null, { ...way, gathered: true })
  expect([scene.slots[12 * 3], scene.slots[22 * 3]]).toEqual([7, scene.seats[22 * 3]])
})

test('another stadium is one nobody has been painted in', () => {
  const { scene, painting } = made()
  painting.paint(some, null, way)
  painting.seat(seatsFor(16))
  expect(painting.isBegun).toBe(false)
  expect([scene.marks.length, scene.marked.length]).toEqual([16, 0])
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

/** A scene of 16 children, its marks as told. */
function sceneWith(...marks: number[]) {
  const { scene } = madeScene(16)
  scene.marks.set(marks)
  return scene
}
const sixteen = (...marks: number[]): Uint8Array =>
  Uint8Array.from({ length: 16 }, (_, child) => marks[child] ?? 0)

test('new marks keep the old ones for the fade, and say who is drawn and who lights up', () => {
  const scene = sceneWith(5, 0, 3)
  const { marksVersion } = scene
  takeMarks(scene, sixteen(0, 1, 3), sixteen(5, 1, 4), false)
  expect(scene.previous).toEqual(sixteen(5, 0, 3))
  expect(scene.marks).toEqual(sixteen(0, 1, 3))
  expect([...scene.marked]).toEqual([0, 1, 2])
  expect([...scene.changed]).toEqual([0, 2])
  expect(scene.marksVersion).toBeGreaterThan(marksVersion)
})

test('new marks at once have no past, and without a gesture nobody lights up', () => {
  const scene = sceneWith(5, 0, 3)
  takeMarks(scene, sixteen(0, 1), null, true)
  expect(scene.previous).toEqual(scene.marks)
  expect([...scene.marked]).toEqual([1])
  expect(scene.changed).toHaveLength(0)
})

test('after the fade nobody is drawn for how they looked before it, and those who changed stay known', () => {
  const scene = sceneWith(5, 0, 3)
  takeMarks(scene, sixteen(0, 1, 3), sixteen(5, 0, 3), false)
  const { marksVersion } = scene
  forgetPrevious(scene)
  expect(scene.previous).toEqual(scene.marks)
  expect([...scene.marked]).toEqual([1, 2])
  expect([...scene.changed]).toEqual([0, 1])
  expect(scene.marksVersion).toBeGreaterThan(marksVersion)
})

/** A stadium whose first children stand on the pitch, and are told their next marks. */
function told(...marks: number[]) {
  const { scene } = madeScene(319)
  scene.marks.set([5, 3])
  const last = scene.slots.slice()
  last.set([1, 2, 0.3, 4, 5, 0.3])
  const given = scene.seats.slice()
  scene.slots = given
  takeMarks(
    scene,
    Uint8Array.from({ length: 319 }, (_, child) => marks[child] ?? 0),
    null,
    false,
  )
  return { scene, last, given }
}

test('whoever stops being marked keeps the place they had, and everyone else has the new one', () => {
  const { scene, last, given } = told(0, 3)
  const { slotsVersion } = scene
  const untouched = given.slice()
  keepLastPlaces(scene, last)
  expect([...scene.slots.subarray(0, 3)]).toEqual([...last.subarray(0, 3)])
  expect(scene.slots.subarray(3)).toEqual(untouched.subarray(3))
  expect(given).toEqual(untouched)
  expect(scene.slotsVersion).toBe(slotsVersion + 1)
})

test('where nobody stops being marked the new places stay as they are', () => {
  const { scene, last, given } = told(3, 3)
  const { slotsVersion } = scene
  keepLastPlaces(scene, last)
  expect(scene.slots).toBe(given)
  expect(scene.slotsVersion).toBe(slotsVersion)
})
