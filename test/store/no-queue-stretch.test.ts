import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultParameters } from '../../src/model/parameters'
import { settle } from '../../src/model/steady'
import { noQueueStretch } from '../../src/store/no-queue-stretch'
import { rangeOf } from '../../src/store/range'
import { startingParameters } from '../../src/store/scale'
import { arbitraryParameters } from './arbitrary-settings'

describe('where nothing queues', () => {
  test('is the same thing while only its own control moves', () => {
    const at = (posts: number, price = 1.4) => noQueueStretch({ ...defaultParameters, posts, price }, 'posts')
    const before = at(145)
    expect(at(100)).toBe(before)
    expect(at(200)).toBe(before)
    expect(at(145, 1.5)).not.toBe(before)
  })

  test('begins for team size a little above England’s, and ends with the control', () => {
    const stretch = noQueueStretch(defaultParameters, 'posts')
    expect(stretch?.from).toBeGreaterThan(145)
    expect(stretch?.from).toBeLessThan(149)
    expect(stretch?.to).toBe(260)
  })

  test.each(['posts', 'leaving', 'price'] as const)(
    'is true of %s wherever it says so, and not beside it',
    id => {
      const stretch = noQueueStretch(defaultParameters, id)
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
    const parameters = startingParameters('england-2025', children)
    const stretch = noQueueStretch(parameters, 'posts')
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
        const stretch = noQueueStretch(parameters, id)
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
