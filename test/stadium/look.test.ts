import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stillLook } from '../../src/stadium/camera'
import { drag, isZoomed, zoomAbout } from '../../src/stadium/look'

const distance = fc.integer({ min: -5000, max: 5000 })
const half = fc.double({ min: -1, max: 1, noNaN: true })

test('a drag turns and tilts within its limits, and neither zooms nor moves', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(distance, distance), { maxLength: 8 }), drags => {
      const look = drags.reduce((before, [dx, dy]) => drag(before, dx, dy, 860, 400), stillLook)
      expect(Math.abs(look.turn)).toBeLessThanOrEqual(0.5)
      expect(look.tilt).toBeLessThanOrEqual(0.3)
      expect(look.tilt).toBeGreaterThanOrEqual(-0.16)
      expect([look.zoom, look.panX, look.panY]).toEqual([1, 0, 0])
    }),
    { seed: 80_000 },
  )
})

test('a drag to the left turns one way, one back turns back', () => {
  const turned = drag(stillLook, -50, 30, 860, 400)
  expect(turned.turn).toBeGreaterThan(0)
  expect(turned.tilt).toBeGreaterThan(0)
  const back = drag(turned, 50, -30, 860, 400)
  expect(back.turn).toBeCloseTo(0, 12)
  expect(back.tilt).toBeCloseTo(0, 12)
})

test('zoomed in, a drag moves the picture by as many pixels, and does not turn it', () => {
  const near = { ...stillLook, zoom: 5 }
  const look = drag(near, 43, -20, 860, 400)
  expect(look.panX).toBeCloseTo(0.1, 12)
  expect(look.panY).toBeCloseTo(0.1, 12)
  expect([look.turn, look.tilt, look.zoom]).toEqual([0, 0, 5])
})

test('the picture can never be dragged or zoomed out of its view', () => {
  const move = fc.oneof(
    fc.record({ drag: fc.tuple(distance, distance) }),
    fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), at: fc.tuple(half, half) }),
  )
  fc.assert(
    fc.property(fc.array(move, { maxLength: 10 }), moves => {
      let look = stillLook
      for (const made of moves) {
        look =
          'drag' in made ? drag(look, ...made.drag, 860, 400) : zoomAbout(look, made.factor, ...made.at, 40)
        expect(look.zoom).toBeGreaterThanOrEqual(1)
        expect(look.zoom).toBeLessThanOrEqual(40)
        expect(Math.abs(look.panX)).toBeLessThanOrEqual(look.zoom - 1)
        expect(Math.abs(look.panY)).toBeLessThanOrEqual(look.zoom - 1)
      }
    }),
    { seed: 80_000 },
  )
})

test('zooming in keeps the point under the pointer where it is', () => {
  fc.assert(
    fc.property(half, half, fc.double({ min: 1, max: 8, noNaN: true }), (x, y, factor) => {
      const before = zoomAbout(stillLook, 3, 0.2, -0.3, 100)
      const after = zoomAbout(before, factor, x, y, 100)
      // The point of the stand's own picture that lies at (x, y).
      expect((x - after.panX) / after.zoom).toBeCloseTo((x - before.panX) / before.zoom, 9)
      expect((y - after.panY) / after.zoom).toBeCloseTo((y - before.panY) / before.zoom, 9)
    }),
    { seed: 80_000 },
  )
})

test('a look is zoomed once it is clearly nearer, and drags move it from then on', () => {
  const at = [1, 1.04, 1.06, 3].map(factor => zoomAbout(stillLook, factor, 0, 0, 40))
  expect(at.map(isZoomed)).toEqual([false, false, true, true])
  expect(at.map(look => drag(look, 10, 0, 860, 400).turn !== 0)).toEqual([true, true, false, false])
  expect(isZoomed(drag(stillLook, 10, 10, 860, 400))).toBe(false)
})

test('zoomed out all the way, a look is as it was before anything', () => {
  const near = zoomAbout(stillLook, 2, 1, 1, 40)
  expect(near).not.toEqual(stillLook)
  expect(zoomAbout(near, 0.1, -1, 0.4, 40)).toEqual(stillLook)
})
