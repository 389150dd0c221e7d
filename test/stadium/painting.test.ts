import { expect, test } from 'vitest'
import { Motion } from '../../src/stadium/motion'
import { Painting, type PaintingWay } from '../../src/stadium/painting'
import { madeScene, seatsFor } from './made-scene'

const way: PaintingWay = { pace: Infinity, gathered: false, now: 0, outline: false }

function made() {
  const { scene } = madeScene(319)
  const motion = new Motion()
  const painting = new Painting(scene, motion)
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
