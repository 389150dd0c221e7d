import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankDot, blendDot, type Dot, type Pixels } from '../../../../src/stadium/render/canvas/raster'

const black = (): Pixels => ({ data: new Uint8ClampedArray(40 * 30 * 4), width: 40, height: 30 })
const white: Dot = { ...blankDot(), red: 255, green: 255, blue: 255 }
/** A white dot on black. */
function dot(x: number, y: number, radius: number, more: Partial<Dot> = {}): Pixels {
  const pixels = black()
  blendDot(pixels, { ...white, x, y, radius, ...more })
  return pixels
}
const light = ({ data }: Pixels): number =>
  data.reduce((sum, value, at) => sum + (at % 4 === 0 ? value / 255 : 0), 0)
const at = ({ data, width }: Pixels, x: number, y: number): number => data[(y * width + x) * 4]

describe('a dot', () => {
  test('covers about its area, wherever between the pixels its centre lies', () => {
    const inside = fc.double({ min: 12, max: 18, noNaN: true })
    fc.assert(
      fc.property(inside, inside, fc.double({ min: 1, max: 8, noNaN: true }), (x, y, radius) => {
        const area = Math.PI * radius * radius
        expect(Math.abs(light(dot(x, y, radius)) - area)).toBeLessThan(0.1 * area + 0.35)
      }),
      { seed: 80_000 },
    )
  })

  test('smaller than a pixel is a fainter pixel, and never falls between two', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 12, noNaN: true }),
        fc.double({ min: 10, max: 12, noNaN: true }),
        (x, y) => {
          const total = light(dot(x, y, 0.55))
          expect(total).toBeGreaterThan(0.7)
          expect(total).toBeLessThan(1.6)
        },
      ),
      { seed: 80_000 },
    )
  })

  test('is full in its middle, soft at its edge and nothing beyond', () => {
    const pixels = dot(15.5, 15.5, 5)
    expect([at(pixels, 15, 15), at(pixels, 19, 15), at(pixels, 21, 15)]).toEqual([255, 255, 0])
    expect(at(pixels, 20, 15)).toBe(Math.round(255 * 0.5))
  })

  test('with a hole is open in the middle and full on its rim', () => {
    const ring = dot(15.5, 15.5, 6, { hole: 0.56 })
    expect(at(ring, 15, 15)).toBe(0)
    expect(at(ring, 15 + 5, 15)).toBe(255)
    expect(light(ring)).toBeLessThan(light(dot(15.5, 15.5, 6)) * 0.8)
  })

  test('blends by its strength, and twice is more than once', () => {
    const once = dot(15.5, 15.5, 4, { alpha: 0.5 })
    expect(Math.abs(at(once, 15, 15) - 128)).toBeLessThanOrEqual(1)
    blendDot(once, { ...white, x: 15.5, y: 15.5, radius: 4, alpha: 0.5 })
    expect(Math.abs(at(once, 15, 15) - 191)).toBeLessThanOrEqual(1)
  })

  test('partly outside draws its inner part, and wholly outside nothing; neither wraps round', () => {
    expect(light(dot(0, 15, 4))).toBeCloseTo(light(dot(15, 15, 4)) / 2, 0)
    for (const [x, y] of [
      [-9, 15],
      [60, 15],
      [15, -9],
      [15, 50],
      [Number.NaN, 15],
    ])
      expect(light(dot(x, y, 4))).toBe(0)
    expect(at(dot(39.5, 15.5, 3), 0, 16)).toBe(0)
  })

  test('leaves opacity alone', () => {
    expect(dot(15, 15, 5).data.every((value, index) => index % 4 !== 3 || value === 0)).toBe(true)
  })

  test('draws on nothing outside a clip, and inside it just what it draws without one', () => {
    const clip = { left: 12, top: 8, right: 17, bottom: 15 }
    const [whole, clipped] = [dot(15.3, 11.6, 5), black()]
    blendDot({ ...clipped, clip }, { ...white, x: 15.3, y: 11.6, radius: 5 })
    for (let y = 0; y < 30; y++)
      for (let x = 0; x < 40; x++) {
        const inside = x >= clip.left && x < clip.right && y >= clip.top && y < clip.bottom
        expect(at(clipped, x, y)).toBe(inside ? at(whole, x, y) : 0)
      }
    expect(light(clipped)).toBeGreaterThan(10)
  })
})
