import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { controlBands } from '../../src/figures/control-marks'
import { presetParameters } from '../../src/figures/presets'
import {
  defaultParameters,
  type ParameterId,
  parameterIds,
  parameters,
} from '../../src/model/parameters/registry'
import { settle } from '../../src/model/steady/steady-state'
import { bandOf, isAllowed, marksOf, nextNotch, queueFreeStretch, rangeOf } from '../../src/store/range'
import { arbitraryParameters, presetIds } from './arbitrary-settings'

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
      const start = presetParameters(preset, children)
      for (const id of parameterIds) expect(isAllowed(id, start[id], start), id).toBe(true)
      const notches = start.posts / rangeOf('posts', start).step
      expect(Math.abs(notches - Math.round(notches))).toBeLessThan(1e-9)
    }),
    { seed: 80_000 },
  )
})

describe('the next notch', () => {
  const of = (id: ParameterId, value: number, direction: 1 | -1) =>
    nextNotch(value, rangeOf(id, defaultParameters), direction)

  test.each([
    ['posts', 145, 144, 146],
    ['leaving', 11.8, 11.6, 12],
    ['price', 1.4, 1.35, 1.45],
    ['triage', 1, 1, 1.25],
    ['leaving', 5, 5, 5.2],
    ['price', 3, 2.95, 3],
  ] as const)('of %s from %d is %d below and %d above', (id, value, below, above) => {
    expect([of(id, value, -1), of(id, value, 1)]).toEqual([below, above])
  })

  test.each([
    ['posts', 121.5, 121, 122],
    ['leaving', 11.83, 11.8, 12],
    ['price', 1.41, 1.4, 1.45],
  ] as const)('of %s from %d, between two, is one of those: %d or %d', (id, value, below, above) => {
    expect([of(id, value, -1), of(id, value, 1)]).toEqual([below, above])
  })

  test('is on the grid of a native range input, at most a notch away, and in range', () => {
    const anyStart = arbitraryParameters.chain(parameters =>
      fc.tuple(
        fc.constantFrom(...parameterIds),
        fc.constant(parameters),
        fc.constantFrom(1 as const, -1 as const),
      ),
    )
    fc.assert(
      fc.property(anyStart, ([id, around, direction]) => {
        const range = rangeOf(id, around)
        const next = nextNotch(around[id], range, direction)
        const notches = (next - range.min) / range.step
        const isEnd = next === range.min || next === range.max
        expect(isEnd || Math.abs(notches - Math.round(notches)) < 1e-6).toBe(true)
        expect(direction * (next - around[id])).toBeLessThan(range.step + 1e-3)
        expect(isAllowed(id, next, around)).toBe(true)
      }),
      { seed: 80_000 },
    )
  })

  test('begins on the grid: every control’s usual value is a notch', () => {
    for (const id of parameterIds) {
      const { min, max, default: usual, step } = parameters[id]
      const notches = (usual - min) / step
      if (min < max) expect(Math.abs(notches - Math.round(notches)), id).toBeLessThan(1e-6)
    }
  })
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

test('the band on posts grows with the number of children and stays on the control; the others stay', () => {
  const usual = bandOf('posts', sized(80_000))
  expect(usual).toBe(controlBands.posts)
  const half = bandOf('posts', sized(40_000))
  expect([half.from, half.to]).toEqual([usual.from / 2, usual.to / 2])
  expect(bandOf('leaving', sized(40_000))).toBe(bandOf('leaving', sized(80_000)))
  fc.assert(
    fc.property(anySize, fc.constantFrom('posts', 'leaving', 'price'), (children, id) => {
      const { min, max } = rangeOf(id, sized(children))
      const { from, to } = bandOf(id, sized(children))
      expect(min <= from && from < to && to <= max).toBe(true)
    }),
  )
})

describe('where nothing queues', () => {
  test('is the same thing while only its own control moves', () => {
    const at = (posts: number, price = 1.4) =>
      queueFreeStretch({ ...defaultParameters, posts, price }, 'posts')
    const before = at(145)
    expect(at(100)).toBe(before)
    expect(at(200)).toBe(before)
    expect(at(145, 1.5)).not.toBe(before)
  })

  test('begins for team size a little above England’s, and ends with the control', () => {
    const stretch = queueFreeStretch(defaultParameters, 'posts')
    expect(stretch?.from).toBeGreaterThan(145)
    expect(stretch?.from).toBeLessThan(149)
    expect(stretch?.to).toBe(260)
  })

  test.each(['posts', 'leaving', 'price'] as const)(
    'is true of %s wherever it says so, and not beside it',
    id => {
      const stretch = queueFreeStretch(defaultParameters, id)
      expect(stretch).not.toBeNull()
      if (!stretch) return
      const { min, max, step } = rangeOf(id, defaultParameters)
      const queueAt = (value: number) => settle({ ...defaultParameters, [id]: value }).queue
      expect(queueAt((stretch.from + stretch.to) / 2)).toBe(false)
      if (stretch.from > min) expect(queueAt(stretch.from - step)).toBe(true)
      if (stretch.to < max) expect(queueAt(stretch.to + step)).toBe(true)
    },
  )

  test.each([319, 10_000, 355_390])('is found for team size among %d children too', children => {
    const parameters = presetParameters('england-2025', children)
    const stretch = queueFreeStretch(parameters, 'posts')
    const { max } = rangeOf('posts', parameters)
    expect(stretch).not.toBeNull()
    if (!stretch) return
    expect(stretch.to).toBeLessThanOrEqual(max)
    const queueAt = (posts: number) => settle({ ...parameters, posts }).queue
    expect(queueAt(stretch.from * 0.99)).toBe(true)
    expect(queueAt(stretch.from * 1.01)).toBe(false)
    expect(queueAt(stretch.to)).toBe(false)
  })

  test.each(['posts', 'leaving', 'price'] as const)('agrees for %s with what settles, at any setting', id => {
    fc.assert(
      fc.property(arbitraryParameters, parameters => {
        const stretch = queueFreeStretch(parameters, id)
        const value = parameters[id]
        const { step } = rangeOf(id, parameters)
        const within = (margin: number) =>
          stretch !== null && value >= stretch.from + margin && value <= stretch.to - margin
        const { queue } = settle(parameters)
        // The ends are found to a small part of a notch.
        if (queue) expect(within(step / 50)).toBe(false)
        else expect(within(-step / 50)).toBe(true)
      }),
      { seed: 80_000, numRuns: 300 },
    )
  })
})
