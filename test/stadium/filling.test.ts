import { expect, test } from 'vitest'
import { filledBy, seated, seatsFilled } from '../../src/stadium/filling'
import { madeScene } from './made-scene'

test('the seats fill slowly at first and in the end, begun with the first tenth of a second, and never empty', () => {
  expect([filledBy(0), filledBy(0.5), filledBy(1)]).toEqual([0, 0.5, 1])
  const steps = Array.from({ length: 41 }, (_, step) => filledBy(step / 40))
  for (const [index, share] of steps.slice(1).entries()) expect(share).toBeGreaterThan(steps[index])
  // The first row of 80,000 seats has some 600.
  expect(filledBy(0.1) * 80_000).toBeGreaterThan(600)
})

test('seats fill row by row: as many as the share says, from the first on', () => {
  const { scene } = madeScene(319)
  expect(seatsFilled(scene)).toBe(319)
  scene.filled = 0.5
  expect(seatsFilled(scene)).toBe(159)
  scene.filled = 0
  expect(seatsFilled(scene)).toBe(0)
})

test('of any list of children those are seated whose seats are filled', () => {
  const { scene } = madeScene(319)
  const some = Uint32Array.of(0, 4, 158, 159, 160, 318)
  expect(seated(scene, some)).toBe(some)
  for (const share of [0, 0.001, 0.01, 0.25, 0.4984, 0.5, 0.503, 0.9, 0.9999]) {
    scene.filled = share
    expect([...seated(scene, some)]).toEqual([...some].filter(child => child < seatsFilled(scene)))
  }
  expect(seated(scene, new Uint32Array())).toHaveLength(0)
})
