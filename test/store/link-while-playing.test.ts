import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../src/store/defaults'
import { latestMilliseconds, syncLink } from '../../src/store/link/link-sync'
import { createSettingsStore } from '../../src/store/store'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function opened() {
  const store = createSettingsStore(defaultSettings())
  const weeks: (string | null)[] = []
  const stop = syncLink(store, {
    location: { pathname: '/', search: '', hash: '' },
    history: {
      state: null,
      replaceState: (_data, _unused, url) =>
        void weeks.push(new URL(url, 'https://example.org').searchParams.get('week')),
    },
    setTimeout: (handler, delay) => setTimeout(handler, delay),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })
  return { actions: store.actions, weeks, stop }
}

test('while the weeks go by the address follows once a second, and then to where they stop', () => {
  const { actions, weeks } = opened()
  actions.openSeason('none')
  for (let week = 1; week <= 42; week++) {
    vi.advanceTimersByTime(125)
    actions.setWeek(week)
  }
  expect(weeks).toEqual(['7', '15', '23', '31', '39'])
  vi.advanceTimersByTime(latestMilliseconds)
  expect(weeks.at(-1)).toBe('42')
  const before = weeks.length
  vi.advanceTimersByTime(60_000)
  expect(weeks).toHaveLength(before)
})

test('nothing of it is left once the address no longer follows', () => {
  const { actions, weeks, stop } = opened()
  actions.openSeason('none')
  actions.setWeek(3)
  stop()
  vi.advanceTimersByTime(60_000)
  expect(weeks).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})
