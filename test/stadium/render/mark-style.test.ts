import { expect, test } from 'vitest'
import { dotRadius, largestRadius, lightOf } from '../../../src/stadium/render/mark-style'
import { madeScene } from '../made-scene'

test('a dot is as large as it is near, no smaller than can be seen and no larger than is sensible', () => {
  const size = { radius: 0.4, smallest: 0.5 }
  const [one, three] = [1, 3].map(pixelRatio => ({ ...madeScene(16, { pixelRatio }).scene, focal: 100 }))
  expect(dotRadius(size, one, 10)).toBe(4)
  expect(dotRadius(size, one, 1000)).toBe(0.5)
  expect(dotRadius(size, one, 0.1)).toBe(largestRadius)
  expect(dotRadius(size, three, 1000)).toBe(1.5)
  expect(dotRadius(size, three, 0.1)).toBe(largestRadius * 3)
})

test('the light on who changed opens and goes out', () => {
  const { stadium } = madeScene(16)
  const at = [0, 0.5, 1].map(light => lightOf({ ...stadium, light }))
  expect(at[0].off).toBeLessThan(at[1].off)
  expect(at[1].off).toBeLessThan(at[2].off)
  expect(at[0].alpha).toBeGreaterThan(0.8)
  expect(at[1].alpha).toBeCloseTo(at[0].alpha / 2, 9)
  expect(at[2].alpha).toBe(0)
})

test('with less motion it is an outline that neither opens nor goes out', () => {
  const { stadium } = madeScene(16)
  const at = [0, 0.5, 1].map(light => lightOf({ ...stadium, light, outline: true }))
  expect(at[1]).toEqual(at[0])
  expect(at[2]).toEqual(at[0])
  expect(at[0].alpha).toBeGreaterThan(0.8)
})
