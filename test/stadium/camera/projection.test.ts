import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  boundsOf,
  type Eye,
  type Frame,
  fitted,
  focalPixels,
  insideInsets,
  nearest,
  plainFrame,
  project,
  roomIn,
  stadiumToClip,
  type Vector,
  viewProjection,
} from '../../../src/stadium/camera/projection'
import { outline, rectangle } from '../../../src/stadium/camera/viewpoints'
import { makeRows } from '../../../src/stadium/layout/bowl'
import { madeScene } from '../made-scene'

describe('the matrix of a view', () => {
  const plain: Frame = { scale: 1, shiftX: 0, shiftY: 0 }
  const eye: Eye = { eye: [3, -80, 60], target: [1, 5, 2], fieldOfView: 0.7 }

  /** A point in clip space: x, y, z, w. */
  function clip(m: Float32Array, [x, y, z]: Vector): number[] {
    return [0, 1, 2, 3].map(row => m[row] * x + m[row + 4] * y + m[row + 8] * z + m[row + 12])
  }

  test('the point looked at falls into the middle, as deep as it is far', () => {
    const m = viewProjection(new Float32Array(16), eye, plain, 2)
    const [x, y, , w] = clip(m, eye.target)
    expect(x / w).toBeCloseTo(0, 6)
    expect(y / w).toBeCloseTo(0, 6)
    expect(w).toBeCloseTo(Math.hypot(2, 85, 58), 3)
  })

  test('what is to the right falls to the right, what is higher falls higher, and further is deeper', () => {
    const m = viewProjection(new Float32Array(16), eye, plain, 1)
    const [x, y, z, w] = clip(m, eye.target)
    expect(clip(m, [9, 5, 2])[0]).toBeGreaterThan(x)
    expect(clip(m, [1, 5, 9])[1]).toBeGreaterThan(y)
    const [, , furtherZ, furtherW] = clip(m, [1, 20, 2])
    expect(furtherW).toBeGreaterThan(w)
    expect(furtherZ / furtherW).toBeGreaterThan(z / w)
  })

  test('everything from half a metre to four kilometres lies between the near and the far plane', () => {
    const straight: Eye = { eye: [0, 0, 0], target: [0, 1, 0], fieldOfView: 1 }
    const m = viewProjection(new Float32Array(16), straight, plain, 1)
    const depth = (metres: number): number => {
      const [, , z, w] = clip(m, [0, metres, 0])
      return z / w
    }
    expect(depth(0.5)).toBeCloseTo(-1, 4)
    expect(depth(4000)).toBeCloseTo(1, 4)
  })

  test('a frame scales the picture about its middle and then moves it, by halves of the view', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    fc.assert(
      fc.property(
        number(0.2, 5),
        number(-1, 1),
        number(-1, 1),
        fc.tuple(number(-50, 50), number(-30, 30), number(0, 30)),
        (scale, shiftX, shiftY, point) => {
          const [x0, y0, , w0] = clip(viewProjection(new Float32Array(16), eye, plain, 1.5), point)
          const frame = { scale, shiftX, shiftY }
          const [x, y, , w] = clip(viewProjection(new Float32Array(16), eye, frame, 1.5), point)
          expect(x / w).toBeCloseTo((x0 / w0) * scale + shiftX, 3)
          expect(y / w).toBeCloseTo((y0 / w0) * scale + shiftY, 3)
        },
      ),
      { seed: 80_000 },
    )
  })

  test('a metre at a metre takes as many pixels as the focal length says', () => {
    const straight: Eye = { eye: [0, 0, 0], target: [0, 1, 0], fieldOfView: 0.8 }
    const frame = { scale: 1.7, shiftX: 0, shiftY: 0 }
    const m = viewProjection(new Float32Array(16), straight, frame, 2)
    const [, y, , w] = clip(m, [0, 10, 1])
    // One metre upwards at ten metres, in a view 600 pixels high.
    expect((y / w) * 300).toBeCloseTo(focalPixels(straight, frame, 600) / 10, 3)
  })
})

describe('a view fitted to points', () => {
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
      fc.property(
        size,
        size,
        fc.tuple(edge, edge, edge, edge),
        (width, height, [top, right, bottom, left]) => {
          const edges = { top, right, bottom, left }
          const view = { width, height }
          const plain = boundsOf(eye, outline(makeRows(75)[74]))
          const composed = fitted(plain, roomIn(view, edges), { wide: 1, high: 1 })
          const frame = insideInsets(composed, view, edges)
          // From halves of a square view to CSS pixels.
          const x = (value: number): number =>
            width / 2 + value * frame.scale * (height / 2) + (frame.shiftX * width) / 2
          const y = (value: number): number =>
            height / 2 - (value * frame.scale + frame.shiftY) * (height / 2)
          const free = [x(plain.left) - left, width - right - x(plain.right), y(plain.top) - top]
          free.push(height - bottom - y(plain.bottom))
          for (const room of free) expect(room).toBeGreaterThan(-1e-6)
          expect(Math.min(free[0], free[2])).toBeCloseTo(0, 6)
          expect(free[0]).toBeCloseTo(free[1], 6)
          expect(free[2]).toBeCloseTo(free[3], 6)
        },
      ),
      { seed: 80_000 },
    )
  })
})

test('a frame inside no insets is the frame of the view; a view smaller than its insets still has room', () => {
  const frame: Frame = { scale: 1.3, shiftX: 0.2, shiftY: -0.36 }
  const none = { top: 0, right: 0, bottom: 0, left: 0 }
  const inside = insideInsets(frame, { width: 640, height: 360 }, none)
  expect(inside.scale).toBeCloseTo(1.3, 12)
  expect(inside.shiftX).toBeCloseTo(0.2, 12)
  expect(inside.shiftY).toBeCloseTo(-0.36, 12)
  expect(roomIn({ width: 20, height: 9 }, { top: 6, right: 12, bottom: 6, left: 12 })).toEqual({
    width: 1,
    height: 1,
  })
})

describe('a projected point', () => {
  const blank = () => ({ x: 0, y: 0, depth: 0 })

  test('lies so many device pixels from the top left corner, and a ratio multiplies them', () => {
    const [one, three] = [1, 3].map(pixelRatio => madeScene(319, { pixelRatio }).scene)
    const at = project(one, 20, -30, 5, blank())
    const finer = project(three, 20, -30, 5, blank())
    expect(finer.x).toBeCloseTo(at.x * 3, 6)
    expect(finer.y).toBeCloseTo(at.y * 3, 6)
    expect(finer.depth).toBe(at.depth)
    expect(project(one, 20, 30, 5, blank()).y).toBeLessThan(at.y)
    expect(project(one, 40, -30, 5, blank()).x).toBeGreaterThan(at.x)
  })

  test('a width that is no whole number of device pixels is rounded as the canvas is', () => {
    const { scene } = madeScene(319, { width: 333.3, pixelRatio: 1.5 })
    const { x } = project(scene, 0, 0, 0, blank())
    expect(x).toBeCloseTo(Math.round(333.3 * 1.5) / 2, 3)
  })

  test('what lies behind the eye has no depth to be drawn at', () => {
    const { scene } = madeScene(80_000, { viewpoint: 'dugout' })
    expect(project(scene, 0, -100, 2, blank()).depth).toBeLessThan(nearest)
    expect(project(scene, 0, 30, 2, blank()).depth).toBeGreaterThan(nearest)
  })

  test('is the same by the matrix of its stadium, wherever in the world that stands', () => {
    for (const origin of [[0, 0, 0] as const, [400, -250, 3] as const]) {
      const { scene } = madeScene(319, { origin })
      const m = stadiumToClip(scene, new Float32Array(16))
      const at = project(scene, 20, -30, 5, blank())
      const w = m[3] * 20 - m[7] * 30 + m[11] * 5 + m[15]
      const x = m[0] * 20 - m[4] * 30 + m[8] * 5 + m[12]
      expect((x / w / 2 + 0.5) * 860).toBeCloseTo(at.x, 2)
      expect(w).toBeCloseTo(at.depth, 2)
    }
  })

  test('the answer is written where it was asked for', () => {
    const out = blank()
    expect(project(madeScene(319).scene, 1, 2, 3, out)).toBe(out)
  })
})
