import { expect, test } from 'vitest'
import { FrameCount } from '../../src/stadium/frame-loop'

test('frames are counted on the host, and timed from one to the next while something moves', () => {
  const host = { dataset: {} as DOMStringMap }
  const count = new FrameCount(host)
  expect([count.drawn(100, true), count.drawn(120, true), count.drawn(150, false)]).toEqual([null, 20, null])
  expect([count.drawn(900, true), count.drawn(916, true)]).toEqual([null, 16])
  expect(host.dataset.frames).toBe('5')
})

test('the host is marked while something moves, and only then', () => {
  const host = { dataset: {} as DOMStringMap }
  const count = new FrameCount(host)
  const marked = [false, true, true, false, true].map(isMoving => {
    count.drawn(100, isMoving)
    return 'moving' in host.dataset
  })
  expect(marked).toEqual([false, true, true, false, true])
})
