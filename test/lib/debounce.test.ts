import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { debounce } from '../../src/lib/debounce'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('it happens once, when nothing has asked for it for a while', () => {
  const task = vi.fn()
  const debounced = debounce(task, { restMilliseconds: 100 })
  debounced.ask()
  vi.advanceTimersByTime(99)
  debounced.ask()
  vi.advanceTimersByTime(99)
  expect(task).not.toHaveBeenCalled()
  expect(debounced.isWaiting()).toBe(true)
  vi.advanceTimersByTime(1)
  expect(task).toHaveBeenCalledTimes(1)
  expect(debounced.isWaiting()).toBe(false)
})

test('what never rests happens all the same, at the latest', () => {
  const task = vi.fn()
  const debounced = debounce(task, { restMilliseconds: 100, latestMilliseconds: 250 })
  for (let asked = 0; asked < 50; asked++) {
    debounced.ask()
    vi.advanceTimersByTime(20)
  }
  expect(task).toHaveBeenCalledTimes(Math.floor(1000 / 250) - 1)
  vi.advanceTimersByTime(1000)
  expect(task).toHaveBeenCalledTimes(4)
})

test('what is done at once does not happen again, and what is cancelled not at all', () => {
  const task = vi.fn()
  const debounced = debounce(task, { restMilliseconds: 100, latestMilliseconds: 200 })
  debounced.ask()
  debounced.flush()
  debounced.ask()
  debounced.cancel()
  vi.advanceTimersByTime(1000)
  expect(task).toHaveBeenCalledTimes(1)
})
