import { expect, test } from 'vitest'
import { nearest, project } from '../../src/stadium/project'
import { madeScene } from './made-scene'

const blank = () => ({ x: 0, y: 0, depth: 0 })

test('device pixels are counted from the top left corner, and a ratio multiplies them', () => {
  const [one, three] = [1, 3].map(pixelRatio => madeScene(319, { pixelRatio }).scene)
  const at = project(one, 20, -30, 5, blank())
  const finer = project(three, 20, -30, 5, blank())
  expect(finer.x).toBeCloseTo(at.x * 3, 6)
  expect(finer.y).toBeCloseTo(at.y * 3, 6)
  expect(finer.depth).toBe(at.depth)
  expect(project(one, 20, 30, 5, blank()).y).toBeLessThan(at.y)
  expect(project(one, 40, -30, 5, blank()).x).toBeGreaterThan(at.x)
})

test('a width that is no whole number of device pixels is rounded as the canvas is', () => {
  const { scene } = madeScene(319, { width: 333.3, pixelRatio: 1.5 })
  const { x } = project(scene, 0, 0, 0, blank())
  expect(x).toBeCloseTo(Math.round(333.3 * 1.5) / 2, 3)
})

test('what lies behind the eye has no depth to be drawn at', () => {
  const { scene } = madeScene(80_000, { stand: 'dugout' })
  expect(project(scene, 0, -100, 2, blank()).depth).toBeLessThan(nearest)
  expect(project(scene, 0, 30, 2, blank()).depth).toBeGreaterThan(nearest)
})

test('the answer is written where it was asked for', () => {
  const out = blank()
  expect(project(madeScene(319).scene, 1, 2, 3, out)).toBe(out)
})
