import { expect, test } from 'vitest'
import { placeOf } from '../../../src/stadium/camera/picking'
import { seatsAcross } from '../../../src/stadium/camera/seats-across'
import { madeScene, seatsInView } from '../made-scene'

/** Where the seats of a stadium are, all at once, as its camera was aimed last. */
function across({ scene, camera, seats }: ReturnType<typeof madeScene>) {
  const [toView, out] = [new Float32Array(16), new Float32Array(seats.count)]
  expect(camera.toView(toView)).toBe(true)
  return { out, box: seatsAcross(seats, toView, scene.size, out) }
}

test('is where each seat is, with the box around them all, wherever the stadium stands in the world', () => {
  const made = madeScene(8000, { origin: [400, -300, 20], pixelRatio: 2 })
  made.camera.drag(90, 30)
  made.camera.aim(0)
  const { out, box } = across(made)
  for (let child = 0; child < 8000; child += 37)
    expect(out[child]).toBeCloseTo(placeOf(made.scene, child)?.x ?? 0, 1)
  const home = madeScene(8000)
  const all = seatsInView(home.scene)
  const found = across(home).box
  for (const side of ['left', 'right', 'top', 'bottom'] as const)
    expect(found[side]).toBeCloseTo(all[side], 1)
  expect(box.left).not.toBeCloseTo(found.left, 1)
})

test('is no number for a seat behind the eye', () => {
  const made = madeScene(8000, { viewpoint: 'dugout' })
  const { out } = across(made)
  const behind = [...out.keys()].filter(child => placeOf(made.scene, child) === null)
  expect(behind.length).toBeGreaterThan(100)
  expect(behind.every(child => Number.isNaN(out[child]))).toBe(true)
  expect(out.filter(Number.isNaN)).toHaveLength(behind.length)
})
