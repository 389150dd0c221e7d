import { describe, expect, test } from 'vitest'
import { bakeLight, cornerAt, lightAt, scatter, steepest } from '../../../src/stadium/layout/light'
import { seatsFor } from '../made-scene'

describe('the light of the floods', () => {
  test('falls with height, from the front of a tier to its back, under a wall, and in corners', () => {
    const usual = lightAt(10, 0.5, 8, 0)
    expect(lightAt(30, 0.5, 8, 0)).toBeLessThan(usual)
    expect(lightAt(10, 1, 8, 0)).toBeLessThan(usual)
    expect(lightAt(10, 0.5, 0, 0)).toBeLessThan(usual * 0.6)
    expect(lightAt(10, 0.5, 8, 1)).toBeLessThan(usual)
  })

  test('is never none and never more than all', () => {
    for (const height of [0, 5, 44, 200])
      for (const inTier of [0, 1])
        for (const rowsToWall of [0, 40])
          for (const corner of [0, 1]) {
            const light = lightAt(height, inTier, rowsToWall, corner)
            expect(light).toBeGreaterThanOrEqual(0.05)
            expect(light).toBeLessThanOrEqual(1)
          }
  })

  test('misses most in the middle of a corner, nothing along a side, the same in all four', () => {
    expect([cornerAt(61, 0), cornerAt(0, -42.5)].map(Math.abs)).toEqual([0, 0])
    expect(cornerAt(61, 42.5)).toBeCloseTo(1, 9)
    for (const [x, y] of [
      [30, 42.5],
      [90, 20],
    ]) {
      const all = [cornerAt(x, y), cornerAt(-x, y), cornerAt(x, -y), cornerAt(-x, -y)]
      expect(new Set(all).size).toBe(1)
      const angle = Math.atan2(y / 42.5, x / 61)
      expect(all[0]).toBeCloseTo(Math.abs(Math.sin(2 * angle)) ** 3, 9)
    }
  })
})

describe('baked light', () => {
  const { light, count, rows, rowStarts, places, shades } = seatsFor(80_000)
  const luminance = (seat: number): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, part, at) => sum + part * (light[seat * 4 + at] / 255) ** 2, 0)
  const meanOf = (row: number): number => {
    let sum = 0
    for (let seat = rowStarts[row]; seat < rowStarts[row + 1]; seat++) sum += luminance(seat)
    return sum / (rowStarts[row + 1] - rowStarts[row])
  }

  test('is four bytes a seat, and the same each time', () => {
    expect(light).toHaveLength(count * 4)
    expect(bakeLight(places, rowStarts, rows, shades)).toEqual(light)
  })

  test('has the front of each tier lighter than its back, and lower tiers lighter than higher ones', () => {
    expect(meanOf(0)).toBeGreaterThan(meanOf(28) * 1.5)
    expect(meanOf(43)).toBeGreaterThan(meanOf(74))
    expect(meanOf(0)).toBeGreaterThan(meanOf(43))
  })

  test('says how steep each tier is', () => {
    for (const row of [0, 29, 35, 60]) {
      const byte = light[rowStarts[row] * 4 + 3]
      expect((byte / 255) * steepest).toBeCloseTo(rows[row].rake, 2)
    }
  })

  test('is mostly dark and somewhere bright, as crowds are', () => {
    const all = Array.from({ length: 4000 }, (_, seat) => luminance(seat)).sort((a, b) => a - b)
    expect(all[3600]).toBeGreaterThan(all[2000] * 1.5)
    expect(all[0]).toBeGreaterThan(0)
  })
})

test('a scatter is spread evenly, and the same for the same number', () => {
  const tenths = new Uint32Array(10)
  for (let index = 0; index < 10_000; index++) tenths[Math.floor(scatter(index) * 10)]++
  expect(Math.min(...tenths)).toBeGreaterThan(880)
  expect(scatter(7)).toBe(scatter(7))
})
