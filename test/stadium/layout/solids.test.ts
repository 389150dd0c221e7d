import { describe, expect, test } from 'vitest'
import { groundHalf, makeRows, offsetOf } from '../../../src/stadium/layout/bowl'
import {
  around,
  canopyOf,
  ringOf,
  SolidKind,
  solidStands,
  solidStride,
} from '../../../src/stadium/layout/solids'

interface Corner {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly facing: readonly number[]
  readonly light: number
  readonly kind: number
  readonly across: number
}

function corners(rowCount: number): Corner[] {
  const numbers = solidStands(makeRows(rowCount))
  return Array.from({ length: numbers.length / solidStride }, (_, index) => {
    const [x, y, z, facingX, facingY, facingZ, light, kind, , across] = numbers.subarray(
      index * solidStride,
      (index + 1) * solidStride,
    )
    return { x, y, z, facing: [facingX, facingY, facingZ], light, kind, across }
  })
}

describe.each([1, 2, 13, 31, 75, 202])('the solid stands of %i rows', rowCount => {
  const rows = makeRows(rowCount)
  const last = rows[rowCount - 1]
  const found = corners(rowCount)

  test('are whole triangles of numbers, lit between nothing and all, facing with a length of one', () => {
    expect(found.length % 3).toBe(0)
    const odd = found.filter(
      ({ x, y, z, facing, light }) =>
        ![x, y, z].every(Number.isFinite) ||
        !(Math.abs(Math.hypot(...facing) - 1) < 0.05) ||
        !(light > 0 && light <= 1),
    )
    expect(odd).toEqual([])
  })

  test('lie below every child, but for what stands behind the last row and over it', () => {
    const steps = found.filter(({ kind }) => kind === SolidKind.steps)
    expect(Math.max(...steps.map(({ z }) => z))).toBeLessThan(last.height)
    expect(Math.max(...steps.map(({ across }) => across))).toBeLessThanOrEqual(rowCount)
    const behind = found.filter(({ kind }) => kind === SolidKind.backWall)
    const beyond = behind.map(({ x, y }) => Math.max(Math.abs(x) - last.halfX, Math.abs(y) - last.halfY))
    expect(Math.max(...beyond)).toBeLessThan(4)
  })

  test('leave the ground free', () => {
    const [x, y] = [groundHalf.x - groundHalf.corner, groundHalf.y - groundHalf.corner]
    expect(found.filter(corner => !(Math.abs(corner.x) > x || Math.abs(corner.y) > y))).toEqual([])
  })

  test('have a ring of lamps behind and above the last row, and a canopy no wider than the stands', () => {
    const [ring, canopy] = [ringOf(last), canopyOf(last)]
    expect(ring.offset).toBeGreaterThan(offsetOf(last))
    expect(ring.height).toBeGreaterThan(last.height + 2)
    expect(canopy.offset).toBeGreaterThan(0)
    expect(canopy.offset).toBeLessThan(offsetOf(last))
    expect(canopy.height).toBeGreaterThan(last.height + 2)
  })
})

test('a large stadium’s wall is 7 metres, its canopy reaches 15; the façade faces outwards, the canopy down', () => {
  const last = makeRows(75)[74]
  expect(ringOf(last).height - last.height).toBeCloseTo(7.6, 9)
  expect(offsetOf(last) - canopyOf(last).offset).toBe(15)
  for (const { kind, x, y, facing } of corners(75)) {
    if (kind === SolidKind.facade) expect(x * facing[0] + y * facing[1]).toBeGreaterThan(0)
    if (kind === SolidKind.canopy) expect(facing[2]).toBeLessThan(-0.9)
  }
})

test('points around a rounded rectangle go once round it, anticlockwise', () => {
  const points = around(10)
  expect(points).toHaveLength(88)
  let turned = 0
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]
    turned += Math.atan2(x * nextY - y * nextX, x * nextX + y * nextY)
  })
  expect(turned).toBeCloseTo(2 * Math.PI, 6)
  expect(Math.max(...points.map(([x]) => x))).toBeCloseTo(groundHalf.x + 10, 9)
})
