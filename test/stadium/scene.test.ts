import { expect, test } from 'vitest'
import { blankChildren, blankScene } from '../../src/stadium/scene'
import { seatsFor } from './made-scene'

test('in a blank scene everyone is there, at home, looks like a plain seat and nothing moves', () => {
  const scene = blankScene(seatsFor(319))
  expect([...scene.marks, ...scene.previous].every(mark => mark === 0)).toBe(true)
  expect(scene.slots).toEqual(scene.seats)
  expect([scene.marked.length, scene.changed.length]).toEqual([0, 0])
  expect([scene.filled, scene.fade, scene.gather, scene.light, scene.dim]).toEqual([1, 1, 0, 1, 0])
})

test('its arrays are as long as there are children, and its own but for the seats', () => {
  const seats = seatsFor(319)
  const [one, other] = [blankChildren(seats), blankChildren(seats)]
  expect([one.marks.length, one.previous.length, one.shades.length]).toEqual([319, 319, 319])
  expect(one.seats).toBe(seats.places)
  for (const name of ['slots', 'marks', 'previous'] as const) expect(one[name]).not.toBe(other[name])
  one.slots[0] = 99
  expect(seats.places[0]).not.toBe(99)
})
