import { expect, test, vi } from 'vitest'
import { createListeners } from '../../src/lib/listeners'

test('every listener is called, in the order in which they came', () => {
  const listeners = createListeners()
  const called: string[] = []
  listeners.add(() => called.push('first'))
  listeners.add(() => called.push('second'))
  listeners.call()
  expect(called).toEqual(['first', 'second'])
})

test('one that is taken away, even during a call, is not called any more', () => {
  const listeners = createListeners()
  const later = vi.fn()
  let takeAway = () => {}
  listeners.add(() => takeAway())
  takeAway = listeners.add(later)
  listeners.call()
  expect(later).not.toHaveBeenCalled()
})

test('the same function added twice is called twice, and taken away once', () => {
  const listeners = createListeners()
  const heard = vi.fn()
  const takeAway = listeners.add(heard)
  listeners.add(heard)
  listeners.call()
  takeAway()
  listeners.call()
  expect(heard).toHaveBeenCalledTimes(3)
  listeners.clear()
  listeners.call()
  expect(heard).toHaveBeenCalledTimes(3)
})
