import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  blankDot,
  blankMarkDot,
  blendDot,
  blendMark,
  type Dot,
} from '../../../../src/stadium/render/canvas/raster'
import { roundProfile } from '../../../../src/stadium/render/canvas/round-profile'

const grey = () => ({ data: new Uint8ClampedArray(20 * 20 * 4).fill(120), width: 20, height: 20 })
const place = fc.double({ min: 8, max: 12, noNaN: true })

test('a small round mark that is looked up is the dot that is worked out, but for a shade nobody sees', () => {
  fc.assert(
    fc.property(
      place,
      place,
      fc.double({ min: 0.4, max: 3.4, noNaN: true }),
      fc.constantFrom(0, 0.3, 0.56),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (x, y, radius, hole, alpha) => {
        const dot: Dot = { ...blankDot(), x, y, radius, hole, alpha, red: 255, green: 0, blue: 200 }
        const [lookedUp, workedOut] = [grey(), grey()]
        blendMark(lookedUp, { ...blankMarkDot(), ...dot })
        blendDot(workedOut, dot)
        for (const [at, value] of workedOut.data.entries())
          expect(Math.abs((lookedUp.data[at] ?? 0) - value)).toBeLessThanOrEqual(8)
      },
    ),
    { seed: 80_000 },
  )
})

test('marks that are nearly of a size share what was worked out; large ones have none', () => {
  const first = roundProfile(2, 0, 3)
  expect(first).not.toBeNull()
  expect(roundProfile(2.001, 0, 3)).toBe(first)
  expect(roundProfile(2, 0.56, 3)).not.toBe(first)
  expect(roundProfile(2, 0, 2)).not.toBe(first)
  expect(roundProfile(2.1, 0, 3)).not.toBe(first)
  expect(roundProfile(4, 0, 3)).toBeNull()
})

test('the shadow is darkest under the mark, and gone where it ends', () => {
  const { cover, shadow } = roundProfile(2, 0, 3) ?? { cover: [], shadow: [] }
  expect([cover[0], shadow[0]]).toEqual([1, 1])
  for (let at = 1; at < shadow.length; at++) expect(shadow[at]).toBeLessThanOrEqual(shadow[at - 1] ?? 0)
  expect(shadow.at(-1)).toBeLessThan(0.01)
})
