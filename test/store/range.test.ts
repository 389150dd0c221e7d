import fc from 'fast-check'
import { expect, test } from 'vitest'
import { presetIds } from '../../src/figures/presets'
import { defaultParameters, parameterIds, parameters } from '../../src/model/parameters'
import { isAllowed, marksOf, rangeOf } from '../../src/store/range'
import { startingParameters } from '../../src/store/scale'

const sized = (children: number) => ({ ...defaultParameters, children })
const anySize = fc.integer({ min: parameters.children.min, max: parameters.children.max })

test('the range of a parameter is the registry’s', () => {
  for (const id of parameterIds) {
    const { min, max, step } = parameters[id]
    expect(rangeOf(id, defaultParameters)).toEqual({ min, max, step })
  }
})

test.each([
  [300, { min: 0, max: 1, step: 0.01 }],
  [319, { min: 0, max: 1.04, step: 0.01 }],
  [10_000, { min: 0, max: 32.5, step: 0.1 }],
  [62_520, { min: 0, max: 203, step: 1 }],
  [355_390, { min: 0, max: 1155, step: 1 }],
])('the range of posts for %d children is in proportion', (children, range) => {
  expect(rangeOf('posts', sized(children))).toEqual(range)
})

test('the range of posts has at least forty notches at every size, and ends on a notch', () => {
  fc.assert(
    fc.property(anySize, children => {
      const { max, step } = rangeOf('posts', sized(children))
      expect(max / step).toBeGreaterThanOrEqual(40)
      expect(Math.abs(max / step - Math.round(max / step))).toBeLessThan(1e-9)
    }),
    { seed: 80_000 },
  )
})

test('every preset fits its controls at every size, and its posts stand on a notch', () => {
  fc.assert(
    fc.property(fc.constantFrom(...presetIds), anySize, (preset, children) => {
      const start = startingParameters(preset, children)
      for (const id of parameterIds) expect(isAllowed(id, start[id], start), id).toBe(true)
      const notches = start.posts / rangeOf('posts', start).step
      expect(Math.abs(notches - Math.round(notches))).toBeLessThan(1e-9)
    }),
    { seed: 80_000 },
  )
})

test('a child is never divided', () => {
  expect(isAllowed('children', 319, defaultParameters)).toBe(true)
  expect(isAllowed('children', 319.5, defaultParameters)).toBe(false)
})

test('the mark on posts moves with the number of children; the others stay', () => {
  expect(marksOf('posts', sized(80_000))).toEqual([{ value: 145, id: 'england2025' }])
  expect(marksOf('posts', sized(40_000))).toEqual([{ value: 72.5, id: 'england2025' }])
  expect(marksOf('price', sized(40_000))).toBe(marksOf('price', sized(80_000)))
})
