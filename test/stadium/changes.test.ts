import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedChildren, forgetPrevious, markedChildren, takeMarks } from '../../src/stadium/changes'
import { madeScene } from './made-scene'

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
