import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Eye, type Frame, focalPixels, type Vector, viewProjection } from '../../src/stadium/matrix'

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
