import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readLink } from '../../../src/store/link/link'
import {
  type LinkPage,
  latestMilliseconds,
  restMilliseconds,
  syncLink,
} from '../../../src/store/link/link-sync'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'

type Timer = ReturnType<typeof setTimeout>

function fakePage(search: string, hash = '', top: unknown = 'this window') {
  const location = { pathname: '/stadium/', search, hash }
  const listeners = new Set<() => void>()
  const forBack = new Set<() => void>()
  const of = (type: string) => (type === 'popstate' ? forBack : listeners)
  const replaceState = vi.fn((_data: unknown, _unused: string, url: string) => {
    const address = new URL(url, 'https://example.org')
    location.search = address.search
  })
  const entries: string[] = [search]
  const pushState = vi.fn((data: unknown, unused: string, url: string) => {
    entries.push(location.search)
    replaceState.getMockImplementation()?.(data, unused, url)
  })
  const page: LinkPage<Timer> = {
    self: 'this window',
    top,
    location,
    history: { state: { host: 'its own' }, replaceState, pushState },
    setTimeout: (handler, delay) => setTimeout(handler, delay),
    clearTimeout: timer => clearTimeout(timer),
    addEventListener: (type, listener) => of(type).add(listener),
    removeEventListener: (type, listener) => of(type).delete(listener),
  }
  return {
    page,
    location,
    replaceState,
    pushState,
    /** The browser's Back. */
    back() {
      location.search = entries.pop() ?? ''
      forBack.forEach(listener => void listener())
    },
    listeners,
    forBack,
    hide: () => listeners.forEach(listener => void listener()),
  }
}

let store: SettingsStore

function open(search: string, hash?: string, top?: unknown) {
  const { settings, notes } = readLink(search)
  store = createSettingsStore(settings, notes)
  const host = fakePage(search, hash, top)
  return { ...host, ...syncLink(store, host.page) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the address', () => {
  test('is left as it came until a setting changes', () => {
    const { replaceState, hide } = open('?posts=lots')
    store.actions.dismissNotes()
    store.actions.setDimUnchanged(true)
    vi.advanceTimersByTime(10_000)
    hide()
    expect(replaceState).not.toHaveBeenCalled()
  })

  test('follows once the settings rest, and only once', () => {
    const { replaceState } = open('')
    store.actions.beginGesture()
    for (const posts of [144, 143, 142]) {
      store.actions.setParameter('posts', posts)
      vi.advanceTimersByTime(restMilliseconds - 1)
    }
    expect(replaceState).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(replaceState.mock.calls).toEqual([[{ host: 'its own' }, '', '/stadium/?v=1&posts=142']])
    vi.advanceTimersByTime(10_000)
    expect(replaceState).toHaveBeenCalledTimes(1)
  })

  test('follows at once when the page is hidden', () => {
    const { replaceState, hide } = open('')
    store.actions.choosePreset('article')
    hide()
    expect(replaceState.mock.calls[0]?.[2]).toBe('/stadium/?v=1&preset=article')
    vi.advanceTimersByTime(10_000)
    expect(replaceState).toHaveBeenCalledTimes(1)
  })

  test('follows back to where it began', () => {
    const { location } = open('?posts=115')
    store.actions.setParameter('posts', 120)
    vi.advanceTimersByTime(restMilliseconds)
    store.actions.undo()
    vi.advanceTimersByTime(restMilliseconds)
    expect(location.search).toBe('?v=1&posts=115')
  })

  test('keeps its hash, whatever is in it', () => {
    const { replaceState } = open('', '#?secret=abc')
    store.actions.setTruth(true)
    vi.advanceTimersByTime(restMilliseconds)
    expect(replaceState.mock.calls[0]?.[2]).toBe('/stadium/?v=1&truth=1#?secret=abc')
  })

  test('keeps the host’s own keys, and drops what nobody knows', () => {
    const { location } = open('?childId=graphic%201&nonsense=1&posts=115')
    store.actions.setParameter('posts', 120)
    vi.advanceTimersByTime(restMilliseconds)
    expect(location.search).toBe('?v=1&posts=120&childId=graphic+1')
    expect(readLink(location.search)).toMatchObject({ settings: { parameters: { posts: 120 } }, notes: [] })
  })

  test('may refuse to change without harm, and is tried again', () => {
    const { replaceState, location } = open('')
    replaceState.mockImplementationOnce(() => {
      throw new DOMException('sandboxed', 'SecurityError')
    })
    store.actions.setTruth(true)
    vi.advanceTimersByTime(restMilliseconds)
    expect(location.search).toBe('')
    store.actions.setDimUnchanged(true)
    vi.advanceTimersByTime(restMilliseconds)
    expect(location.search).toBe('?v=1&truth=1')
  })

  test('follows once a second while the weeks go by, and then to where they stop', () => {
    const { replaceState } = open('')
    store.actions.openSeason('none')
    for (let week = 1; week <= 42; week++) {
      vi.advanceTimersByTime(125)
      store.actions.setWeek(week)
    }
    vi.advanceTimersByTime(60_000)
    const weeks = replaceState.mock.calls.map(([, , url]) =>
      new URL(url, 'https://example.org').searchParams.get('week'),
    )
    expect(latestMilliseconds).toBe(1000)
    expect(weeks).toEqual(['7', '15', '23', '31', '39', '42'])
  })

  test('says whether it has followed', () => {
    const { isSettled, location } = open('')
    expect(isSettled()).toBe(true)
    store.actions.setTruth(true)
    expect(isSettled()).toBe(false)
    vi.advanceTimersByTime(restMilliseconds)
    expect(isSettled()).toBe(true)
    expect(location.search).toBe('?v=1&truth=1')
  })

  test('no longer follows once it is stopped, and leaves nothing behind', () => {
    const { replaceState, listeners, forBack, isSettled, stop } = open('')
    store.actions.setTruth(true)
    stop()
    expect(isSettled()).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(10_000)
    store.actions.setTruth(false)
    vi.advanceTimersByTime(10_000)
    expect(replaceState).not.toHaveBeenCalled()
    expect([listeners.size, forBack.size]).toEqual([0, 0])
  })
})

describe('a step of the story', () => {
  test('is an entry of the history, and the one before says how its picture was left', () => {
    const { pushState, replaceState, location, back } = open('')
    store.actions.setParameter('posts', 130)
    store.actions.openStory(1)
    expect(replaceState.mock.calls.at(-1)?.[2]).toBe('/stadium/?v=1&posts=130')
    store.actions.setParameter('posts', 120)
    store.actions.openStory(2)
    expect(replaceState.mock.calls.at(-1)?.[2]).toMatch(/posts=120.*step=1/)
    expect(pushState).toHaveBeenCalledTimes(2)
    expect(new URLSearchParams(location.search).get('step')).toBe('2')

    back()
    expect(store.getState().step).toBe(1)
    back()
    expect(store.getState()).toMatchObject({ step: null, leftAtStep: 1, parameters: { posts: 130 } })
    vi.advanceTimersByTime(restMilliseconds)
    expect(location.search).toBe('?v=1&posts=130')
    expect(pushState).toHaveBeenCalledTimes(2)
  })

  test('is none in somebody else’s frame, nor in an embed', () => {
    for (const [search, top] of [
      ['', 'another window'],
      ['?view=embed', undefined],
    ] as const) {
      const { pushState, location } = open(search, '', top)
      store.actions.openStory(1)
      vi.advanceTimersByTime(restMilliseconds)
      expect(pushState).not.toHaveBeenCalled()
      expect(location.search).toContain('step=1')
    }
  })

  test('is shown all the same where the browser takes no more entries', () => {
    const { pushState, location } = open('')
    pushState.mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    store.actions.openStory(1)
    vi.advanceTimersByTime(restMilliseconds)
    expect(location.search).toContain('step=1')
  })

  test('stays where the reader goes back to another place of the same page, and the address says what is shown', () => {
    const { back, location } = open('?posts=130')
    store.actions.setParameter('posts', 125)
    back()
    vi.advanceTimersByTime(restMilliseconds)
    expect(store.getState().parameters.posts).toBe(125)
    expect(location.search).toBe('?v=1&posts=125')
  })
})

test('a window is a page', () => {
  const fits: (page: Window) => LinkPage = page => page
  expect(fits).toBeTypeOf('function')
})
