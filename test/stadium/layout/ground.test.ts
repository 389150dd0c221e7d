import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groundHalf, makeRows, pitchHalf } from '../../../src/stadium/layout/bowl'
import { finely, lines, shapes } from '../../../src/stadium/layout/ground'

const grass = shapes.flatMap(shape => shape.points)
const widest = (points: typeof grass, axis: 0 | 1): number =>
  Math.max(...points.map(point => Math.abs(point[axis])))

test('the grass reaches a little beyond the lines on every side, and not under the first row', () => {
  expect(widest(grass, 0)).toBeGreaterThan(pitchHalf.x + 2)
  expect(widest(grass, 1)).toBeGreaterThan(pitchHalf.y + 2)
  const [{ halfX, halfY, corner }] = makeRows(1)
  for (const [x, y] of grass) {
    const [outX, outY] = [Math.abs(x) - (halfX - corner), Math.abs(y) - (halfY - corner)]
    expect(Math.hypot(Math.max(0, outX), Math.max(0, outY))).toBeLessThan(corner)
  }
})

test('the stripes lie side by side without a gap, dark and light by turns', () => {
  expect(shapes).toHaveLength(20)
  shapes.slice(1).forEach((shape, index) => {
    const before = shapes[index]
    expect(Math.min(...shape.points.map(([x]) => x))).toBeCloseTo(
      Math.max(...before.points.map(([x]) => x)),
      9,
    )
    expect(shape.colour).not.toBe(before.colour)
  })
})

test('the lines of the pitch stay on the grass; only the dugout lies before the near stand', () => {
  const beyond = lines.filter(line => line.some(([, y]) => Math.abs(y) > pitchHalf.y + 1e-9))
  expect(beyond).toHaveLength(1)
  for (const [, y] of beyond[0]) expect(Math.abs(y + groundHalf.y)).toBeLessThan(2)
  for (const line of lines.filter(found => found !== beyond[0]))
    expect(widest([...line], 0)).toBeLessThanOrEqual(pitchHalf.x + 1e-9)
})

test('the pitch is the same from left to right and from near to far', () => {
  const markings = lines.slice(0, -1).flat()
  const whole = (value: number): number => Math.round(value * 1e6) + 0
  const key = (flipX: number, flipY: number): string =>
    [...new Set(markings.map(([x, y]) => `${whole(x * flipX)} ${whole(y * flipY)}`))].sort().join()
  expect(key(-1, 1)).toBe(key(1, 1))
  expect(key(1, -1)).toBe(key(1, 1))
  expect(key(1, 1)).not.toBe(key(1, 0.99))
})

test('a line drawn finely is the same line, its corners kept, no stretch longer than four metres', () => {
  const metre = fc.integer({ min: -60, max: 60 })
  fc.assert(
    fc.property(fc.array(fc.tuple(metre, metre), { minLength: 1, maxLength: 6 }), points => {
      const fine = finely(points)
      const lengths = (line: typeof fine) =>
        line.slice(1).map(([x, y], index) => Math.hypot(x - line[index][0], y - line[index][1]))
      const sum = (all: number[]): number => all.reduce((total, length) => total + length, 0)
      expect(Math.max(0, ...lengths(fine))).toBeLessThan(4 + 1e-9)
      expect(sum(lengths(fine))).toBeCloseTo(sum(lengths(points)), 6)
      for (const corner of points) expect(fine).toContainEqual(corner)
      expect([fine[0], fine.at(-1)]).toEqual([points[0], points.at(-1)])
    }),
    { seed: 80_000 },
  )
})
