import { debounce } from '../../lib/debounce'
import type { State } from '../state'
import type { SettingsStore } from '../store'
import { readLink, writeLink } from './link'
import { hostPart } from './query'

/** How long the settings must rest before the address follows. Browsers refuse an address that changes too often. */
export const restMilliseconds = 250

/** Settings that do not rest, because weeks go by, are followed all the same: never later than this. */
export const latestMilliseconds = 1000

/** What is needed of a window. */
export interface LinkPage<Timer = number> {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string }
  readonly history: {
    readonly state: unknown
    replaceState(data: unknown, unused: string, url: string): void
    pushState(data: unknown, unused: string, url: string): void
  }
  readonly self: unknown
  /** The outermost window: another than `self` in somebody else's frame. */
  readonly top: unknown
  setTimeout(handler: () => void, delay: number): Timer
  clearTimeout(timer: Timer): void
  addEventListener(type: 'pagehide' | 'popstate', listener: () => void): void
  removeEventListener(type: 'pagehide' | 'popstate', listener: () => void): void
}

/** An address that follows a store. */
export interface LinkSync {
  /** Ends it: removes what listens, and cancels a change of the address that is still to come. */
  readonly stop: () => void
  /** Whether the address says what the store holds, as far as the page may change it: no change is still to come. */
  readonly isSettled: () => boolean
}

/**
 * Keeps the query of the address in step with the store. The address is left as it came until a setting changes; the
 * hash and the host's own keys are never touched. In a page of its own each step of the story is an entry of the browser's
 * history: Back goes to the step before, or to the page as it was; in a frame the history is the host's.
 */
export function syncLink<Timer>(
  store: Pick<SettingsStore, 'getState' | 'subscribe' | 'actions'>,
  page: LinkPage<Timer>,
): LinkSync {
  const { actions, getState } = store
  const hasEntries = page.top === page.self && getState().view !== 'embed'
  let written = writeLink(getState())
  let isFollowing = false

  function put(way: 'pushState' | 'replaceState', state: State): void {
    const link = writeLink(state)
    if (link === written && way === 'replaceState') return
    const { pathname, search, hash } = page.location
    try {
      page.history[way](page.history.state, '', `${pathname}${link}${hostPart(search)}${hash}`)
      written = link
    } catch {
      // A sandboxed frame may not change its address. The page works without; the next change tries again.
    }
  }
  /** The reader went back, or forward, in the browser: the step of that address is shown, and the address says the rest. */
  function follow(): void {
    const { settings } = readLink(page.location.search)
    isFollowing = true
    if (settings.step === null && getState().step !== null) actions.leaveStory(settings)
    else if (settings.step !== null && settings.step !== getState().step) actions.openStory(settings.step)
    isFollowing = false
    written = ''
    ask()
  }

  const write = () => put('replaceState', getState())
  const { ask, flush, cancel, isWaiting } = debounce(write, { restMilliseconds, latestMilliseconds }, page)
  const unsubscribe = store.subscribe((now, before) => {
    if (hasEntries && !isFollowing && now.step !== before.step) {
      // The entry that is left says how its picture was.
      put('replaceState', before)
      put('pushState', now)
    }
    ask()
  })
  page.addEventListener('pagehide', flush)
  if (hasEntries) page.addEventListener('popstate', follow)
  return {
    stop() {
      unsubscribe()
      page.removeEventListener('pagehide', flush)
      page.removeEventListener('popstate', follow)
      cancel()
    },
    isSettled: () => !isWaiting(),
  }
}
