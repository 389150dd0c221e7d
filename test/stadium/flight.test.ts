import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Camera } from '../../src/stadium/camera'
import { makeCameras, stands, stillLook } from '../../src/stadium/camera'
import { ease, flightMilliseconds, fly } from '../../src/stadium/flight'
import { insets } from './made-scene'

const cameras = makeCameras(75)
const at = (stand: (typeof stands)[number]): Camera => cameras.at(stand, stillLook, 390, 257, insets)
const pairs = stands.flatMap(from => stands.map(to => [from, to] as const)).filter(([a, b]) => a !== b)

test.each(pairs)('a flight from %s to %s begins and ends exactly at them', (from, to) => {
  expect(fly(at(from), at(to), 0)).toEqual(at(from))
  expect(fly(at(from), at(to), 1)).toEqual(at(to))
  expect(fly(at(from), at(to), -0.2)).toEqual(at(from))
  expect(fly(at(from), at(to), 1.7)).toEqual(at(to))
})

test('a flight is somewhere else half-way, and half-way there', () => {
  const [from, to] = [at('overview'), at('dugout')]
  const middle = fly(from, to, 0.5)
  for (const axis of [0, 1, 2] as const)
    expect(middle.eye.eye[axis]).toBeCloseTo((from.eye.eye[axis] + to.eye.eye[axis]) / 2, 9)
  expect(middle.frame.scale).toBeCloseTo(Math.sqrt(from.frame.scale * to.frame.scale), 9)
})

test('a flight back passes through the same places', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(...pairs),
      (share, [from, to]) => {
        const there = fly(at(from), at(to), share)
        const back = fly(at(to), at(from), 1 - share)
        expect(there.frame.scale).toBeCloseTo(back.frame.scale, 9)
        for (const axis of [0, 1, 2] as const) expect(there.eye.eye[axis]).toBeCloseTo(back.eye.eye[axis], 6)
      },
    ),
    { seed: 80_000 },
  )
})

test('easing never turns back, and starts and stops gently', () => {
  const steps = Array.from({ length: 101 }, (_, index) => ease(index / 100))
  steps.slice(1).forEach((step, index) => {
    expect(step).toBeGreaterThan(steps[index])
  })
  expect([steps[0], steps[50], steps[100]]).toEqual([0, 0.5, 1])
  expect(steps[5]).toBeLessThan(0.002)
  expect(1 - steps[95]).toBeLessThan(0.002)
})

test('a flight takes 1.2 to 2 seconds, longer for a longer way', () => {
  for (const [from, to] of pairs) {
    const takes = flightMilliseconds(at(from), at(to))
    expect(takes).toBeGreaterThanOrEqual(1200)
    expect(takes).toBeLessThanOrEqual(2000)
  }
  expect(flightMilliseconds(at('pitch'), at('pitch'))).toBe(1200)
  expect(flightMilliseconds(at('overview'), at('dugout'))).toBeGreaterThan(
    flightMilliseconds(at('dugout'), at('rows')),
  )
})
