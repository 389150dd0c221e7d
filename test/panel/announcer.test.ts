import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAnnouncer, speakAfterMilliseconds } from '../../src/panel/announcer'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A document with nothing in it but what is made, and the element that is made first. */
function open() {
  const region = { textContent: '', setAttribute: vi.fn(), remove: vi.fn() }
  vi.stubGlobal('document', { createElement: () => region })
  const root = { prepend: vi.fn() }
  return { region, root, announcer: createAnnouncer(root as unknown as HTMLElement) }
}

test('speaks once, after the last change', () => {
  const { region, announcer } = open()
  const { soon } = announcer
  soon(() => 'one')
  vi.advanceTimersByTime(speakAfterMilliseconds - 1)
  soon(() => 'two')
  vi.advanceTimersByTime(speakAfterMilliseconds - 1)
  expect(region.textContent).toBe('')
  vi.advanceTimersByTime(1)
  expect(region.textContent).toBe('two')
})

test('what is said at once takes the place of what was waiting', () => {
  const { region, announcer } = open()
  const { soon, now } = announcer
  soon(() => 'later')
  now('copied')
  vi.runAllTimers()
  expect(region.textContent).toBe('copied')
})

test('what came of a deed is said with what is said next, once, and by itself where nothing else is', () => {
  const { region, announcer } = open()
  const { soon, now, beside } = announcer
  beside('as before', false)
  vi.runAllTimers()
  expect(region.textContent).toBe('')
  soon(() => 'fewer')
  beside('You said 400.', true)
  vi.runAllTimers()
  expect(region.textContent).toBe('fewer You said 400.')
  soon(() => 'fewer still')
  beside('You said 400.', true)
  vi.runAllTimers()
  expect(region.textContent).toBe('fewer still')
  beside('You said 500.', true)
  now('copied')
  expect(region.textContent).toBe('copied')
  vi.runAllTimers()
  expect(region.textContent).toBe('You said 500.')
})

test('says nothing once it has been stopped', () => {
  const { region, announcer } = open()
  const { soon, stop } = announcer
  soon(() => 'later')
  stop()
  vi.runAllTimers()
  announcer.now('at once')
  expect(region.textContent).toBe('')
  expect(region.remove).toHaveBeenCalledTimes(1)
})
