import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeRows } from '../../src/stadium/bowl'
import { boundsOf, fitted, outline, plainFrame, rectangle } from '../../src/stadium/fit'
import { type Eye, viewProjection } from '../../src/stadium/matrix'

const eye: Eye = { eye: [20, -200, 150], target: [0, 0, 0], fieldOfView: 0.7 }
const size = fc.integer({ min: 200, max: 2000 })
const edge = fc.integer({ min: 0, max: 60 })

test('bounds hold every point, and touch one on each side', () => {
  const points = rectangle(50, 30)
  const { left, right, bottom, top } = boundsOf(eye, points)
  const m = viewProjection(new Float32Array(16), eye, plainFrame, 1)
  const seen = points.map(([x, y, z]) => {
    const w = m[3] * x + m[7] * y + m[11] * z + m[15]
    return [(m[0] * x + m[4] * y + m[8] * z + m[12]) / w, (m[1] * x + m[5] * y + m[9] * z + m[13]) / w]
  })
  expect([left, right]).toEqual([Math.min(...seen.map(([x]) => x)), Math.max(...seen.map(([x]) => x))])
  expect([bottom, top]).toEqual([Math.min(...seen.map(([, y]) => y)), Math.max(...seen.map(([, y]) => y))])
})

test('fitted points fill the room inside the insets, in one direction wholly, and lie in its middle', () => {
  fc.assert(
    fc.property(size, size, fc.tuple(edge, edge, edge, edge), (width, height, [top, right, bottom, left]) => {
      const points = outline(makeRows(75)[74])
      const frame = fitted(eye, points, width, height, { top, right, bottom, left })
      const plain = boundsOf(eye, points)
      // From halves of a square view to CSS pixels.
      const x = (value: number): number =>
        width / 2 + value * frame.scale * (height / 2) + (frame.shiftX * width) / 2
      const y = (value: number): number => height / 2 - (value * frame.scale + frame.shiftY) * (height / 2)
      const free = [x(plain.left) - left, width - right - x(plain.right), y(plain.top) - top]
      free.push(height - bottom - y(plain.bottom))
      for (const room of free) expect(room).toBeGreaterThan(-1e-6)
      expect(Math.min(free[0], free[2])).toBeCloseTo(0, 6)
      expect(free[0]).toBeCloseTo(free[1], 6)
      expect(free[2]).toBeCloseTo(free[3], 6)
    }),
    { seed: 80_000 },
  )
})

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
