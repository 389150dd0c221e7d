import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAnnouncer, speakAfter } from '../../src/panel/announcer'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const region = () => ({ textContent: '' }) as HTMLElement

test('speaks once, after the last change', () => {
  const heard = region()
  const { soon } = createAnnouncer(heard)
  soon(() => 'one')
  vi.advanceTimersByTime(speakAfter - 1)
  soon(() => 'two')
  vi.advanceTimersByTime(speakAfter - 1)
  expect(heard.textContent).toBe('')
  vi.advanceTimersByTime(1)
  expect(heard.textContent).toBe('two')
})

test('what is said at once takes the place of what was waiting', () => {
  const heard = region()
  const { soon, now } = createAnnouncer(heard)
  soon(() => 'later')
  now('copied')
  vi.runAllTimers()
  expect(heard.textContent).toBe('copied')
})

test('says nothing once it has been stopped', () => {
  const heard = region()
  const { soon, stop } = createAnnouncer(heard)
  soon(() => 'later')
  stop()
  vi.runAllTimers()
  expect(heard.textContent).toBe('')
})
