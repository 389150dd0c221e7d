import type { Geometry } from 'pixi.js'
import { expect, test } from 'vitest'
import { lines, shapes } from '../../src/stadium/layout/ground'
import { coverGeometry, grassGeometry, lineGeometry } from '../../src/stadium/render/pixi/ground'

const values = (geometry: Geometry, name: string): number[] => [...geometry.getBuffer(name).data]
const corners = (geometry: Geometry, name: string): number[][] => {
  const flat = values(geometry, name)
  return Array.from({ length: flat.length / 2 }, (_, index) => flat.slice(index * 2, index * 2 + 2))
}

/** Twice the area of all triangles, counted by which way round they go. */
function area(geometry: Geometry, name: string): number {
  const at = corners(geometry, name)
  const indices = [...geometry.indexBuffer.data]
  let sum = 0
  for (let first = 0; first < indices.length; first += 3) {
    const [a, b, c] = indices.slice(first, first + 3).map(index => at[index])
    sum += (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
  }
  return sum
}

test('the grass is two triangles a stripe, covering it whole, light and dark by turns', () => {
  const grass = grassGeometry()
  const [wide, high] = [0, 1].map(
    axis => 2 * Math.max(...shapes.flatMap(shape => shape.points.map(point => point[axis]))),
  )
  expect(area(grass, 'aGround') / 2).toBeCloseTo(wide * high, 1)
  const stripes = corners(grass, 'aStripe').map(([light]) => light)
  expect(stripes).toEqual(shapes.flatMap(({ colour }) => Array(4).fill(colour === 'pitchLight' ? 1 : 0)))
})

test('the markings are strips as long as the lines, each corner knowing both ends', () => {
  const geometry = lineGeometry()
  const [from, to] = [corners(geometry, 'aFrom'), corners(geometry, 'aTo')]
  let metres = 0
  for (let stretch = 0; stretch < from.length; stretch += 4) {
    for (let corner = 1; corner < 4; corner++) {
      expect(from[stretch + corner]).toEqual(from[stretch])
      expect(to[stretch + corner]).toEqual(to[stretch])
    }
    metres += Math.hypot(to[stretch][0] - from[stretch][0], to[stretch][1] - from[stretch][1])
  }
  const wanted = lines.flatMap(line =>
    line.slice(1).map((point, index) => Math.hypot(point[0] - line[index][0], point[1] - line[index][1])),
  )
  expect(metres).toBeCloseTo(
    wanted.reduce((sum, length) => sum + length, 0),
    1,
  )
  expect(geometry.indexBuffer.data).toHaveLength((from.length / 4) * 6)
})

test('the cover covers the view', () => {
  expect(area(coverGeometry(), 'aCorner') / 2).toBe(4)
})
