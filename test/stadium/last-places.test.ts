import { expect, test } from 'vitest'
import { takeMarks } from '../../src/stadium/changes'
import { keepLastPlaces } from '../../src/stadium/last-places'
import { madeScene } from './made-scene'

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
