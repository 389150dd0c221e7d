import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankDot,
  blankMarkDot,
  blendDot,
  blendMark,
  type Dot,
  type MarkDot,
  type Pixels,
} from '../../../../src/stadium/render/canvas/raster'

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
})

describe('a mark', () => {
  const mark: MarkDot = { ...blankMarkDot(), x: 15.5, y: 15.5, radius: 4, red: 255, green: 255, blue: 255 }
  const grey = (): Pixels => {
    const pixels = black()
    pixels.data.fill(120)
    return pixels
  }
  /** A mark on grey. */
  function painted(more: Partial<MarkDot> = {}): Pixels {
    const pixels = grey()
    blendMark(pixels, { ...mark, ...more })
    return pixels
  }

  test('without form, shadow or shade is a dot', () => {
    const pixels = black()
    blendMark(pixels, mark)
    expect(pixels.data).toEqual(dot(15.5, 15.5, 4).data)
    const ring = black()
    blendMark(ring, { ...mark, hole: 0.56 })
    expect(ring.data).toEqual(dot(15.5, 15.5, 4, { hole: 0.56 }).data)
  })

  test('standing on a corner reaches further up and to the side than between, and covers about as much', () => {
    const pixels = black()
    blendMark(pixels, { ...mark, diamond: 1 })
    expect(at(pixels, 15 + 4, 15)).toBeGreaterThan(200)
    expect(at(pixels, 15 + 3, 15 + 3)).toBe(0)
    expect(at(dot(15.5, 15.5, 4), 15 + 2, 15 + 3)).toBeGreaterThan(0)
    expect(light(pixels) / light(dot(15.5, 15.5, 4))).toBeCloseTo(0.93, 1)
  })

  test('with a shadow darkens what is round it, less further out, and nothing beyond', () => {
    const pixels = painted({ shadow: 0.6, shadowWidth: 3 })
    const out = [5, 6, 7, 8].map(away => at(pixels, 15 + away, 15))
    expect(out[0]).toBeLessThan(90)
    for (let step = 1; step < 3; step++) expect(out[step]).toBeGreaterThan(out[step - 1])
    expect(out[3]).toBe(120)
    expect(at(pixels, 15, 15)).toBe(255)
    expect(at(painted({ shadow: 0.6, shadowWidth: 3, hole: 0.56 }), 15, 15)).toBeLessThan(60)
  })

  test('where it is large and shaded is lit from above', () => {
    const pixels = painted({ radius: 10, shaded: true, red: 200, green: 200, blue: 200 })
    expect(at(pixels, 15, 9)).toBeGreaterThan(at(pixels, 15, 21) + 8)
    const small = painted({ radius: 3, shaded: true, red: 200, green: 200, blue: 200 })
    expect(at(small, 15, 14)).toBe(at(small, 15, 16))
  })

  test('is as strong as it is said to be, and not drawn at all at nothing', () => {
    expect(at(painted({ alpha: 0.5 }), 15, 15)).toBe(188)
    expect(painted({ alpha: 0, shadow: 0.6, shadowWidth: 3 }).data).toEqual(grey().data)
  })
})
