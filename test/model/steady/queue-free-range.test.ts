import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parameters as registry } from '../../../src/model/parameters/registry'
import { queueFreeRange, type StretchId } from '../../../src/model/steady/queue-free-range'
import { settle } from '../../../src/model/steady/steady-state'
import { settings, withDefaults } from '../settings'

const ids: StretchId[] = ['posts', 'leaving', 'price']

test('at the default nothing queues from about 148 posts on', () => {
  const range = queueFreeRange(withDefaults({}), 'posts')!
  expect(Math.round(range.from)).toBe(148)
  expect(range.to).toBe(registry.posts.max)
})

test('with room to spare the whole range of the price is free, with no team nothing is', () => {
  expect(queueFreeRange(withDefaults({ posts: 160 }), 'price')).toEqual({ from: 1, to: 3 })
  expect(queueFreeRange(withDefaults({ posts: 0 }), 'price')).toBeNull()
  expect(queueFreeRange(withDefaults({ posts: 0 }), 'leaving')).toBeNull()
})

test.each(ids)('the ends of the free stretch of %s are where a queue begins, to a tenth of a step', id => {
  const { min, max, step } = registry[id]
  fc.assert(
    fc.property(settings({ children: [80000, 80000] }), parameters => {
      const range = queueFreeRange(parameters, id)
      fc.pre(range !== null)
      const queues = (value: number) => settle({ ...parameters, [id]: value }).queue
      expect([queues(range.from), queues(range.to), queues((range.from + range.to) / 2)]).toEqual([
        false,
        false,
        false,
      ])
      if (range.from > min) expect(queues(range.from - step / 10)).toBe(true)
      if (range.to < max) expect(queues(range.to + step / 10)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test.each(ids)(
  'the setting of %s is in its free stretch exactly when the settled picture has no queue',
  id => {
    fc.assert(
      fc.property(settings({ children: [80000, 80000] }), parameters => {
        const range = queueFreeRange(parameters, id)
        const inside = range !== null && parameters[id] >= range.from && parameters[id] <= range.to
        expect(inside).toBe(!settle(parameters).queue)
      }),
      { numRuns: 300 },
    )
  },
)
