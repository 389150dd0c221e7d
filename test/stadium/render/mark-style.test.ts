import { expect, test } from 'vitest'
import { dotRadius, largestRadius, lightOf } from '../../../src/stadium/render/mark-style'
import { madeScene } from '../made-scene'

test('a dot is as large as it is near, no smaller than can be seen and no larger than is sensible', () => {
  expect(dotRadius(0.4, 10, 0.5, 1)).toBe(4)
  expect(dotRadius(0.4, 0.1, 0.5, 1)).toBe(0.5)
  expect(dotRadius(0.4, 1000, 0.5, 1)).toBe(largestRadius)
  expect(dotRadius(0.4, 0.1, 0.5, 3)).toBe(1.5)
  expect(dotRadius(0.4, 1000, 0.5, 3)).toBe(largestRadius * 3)
})

test('the light on who changed opens and goes out', () => {
  const { scene } = madeScene(16)
  const at = [0, 0.5, 1].map(light => lightOf({ ...scene, light }))
  expect(at[0].off).toBeLessThan(at[1].off)
  expect(at[1].off).toBeLessThan(at[2].off)
  expect(at[0].alpha).toBeGreaterThan(0.8)
  expect(at[1].alpha).toBeCloseTo(at[0].alpha / 2, 9)
  expect(at[2].alpha).toBe(0)
})

test('with less motion it is an outline that neither opens nor goes out', () => {
  const { scene } = madeScene(16)
  const at = [0, 0.5, 1].map(light => lightOf({ ...scene, light, outline: true }))
  expect(at[1]).toEqual(at[0])
  expect(at[2]).toEqual(at[0])
  expect(at[0].alpha).toBeGreaterThan(0.8)
})
