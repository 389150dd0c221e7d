import { expect, test } from 'vitest'
import { outline, rectangle } from '../../../src/stadium/camera/viewpoints'
import { makeRows } from '../../../src/stadium/layout/bowl'

test('an outline goes once round its row, at its height, as far out as it reaches', () => {
  const row = makeRows(10)[9]
  const points = outline(row)
  expect(points.every(([, , z]) => z === row.height)).toBe(true)
  expect(Math.max(...points.map(([x]) => x))).toBeCloseTo(row.halfX, 9)
  expect(Math.min(...points.map(([, y]) => y))).toBeCloseTo(-row.halfY, 9)
  for (const [x, y] of points) {
    const out = [Math.abs(x) - (row.halfX - row.corner), Math.abs(y) - (row.halfY - row.corner)]
    expect(Math.hypot(Math.max(0, out[0]), Math.max(0, out[1]))).toBeCloseTo(row.corner, 6)
  }
})

test('a rectangle has four corners on the ground', () => {
  expect(rectangle(3, 2)).toEqual([
    [-3, -2, 0],
    [3, -2, 0],
    [3, 2, 0],
    [-3, 2, 0],
  ])
})
