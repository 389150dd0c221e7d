import { expect, test } from 'vitest'
import { dotRadius, largestRadius } from '../../../src/stadium/render/mark-style'
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
