import type { StoreApi } from 'zustand/vanilla'
import { debounce } from '../../lib/debounce'
import type { State } from '../state'
import { hostPart, writeLink } from './link'

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
  }
  setTimeout(handler: () => void, delay: number): Timer
  clearTimeout(timer: Timer): void
  addEventListener(type: 'pagehide', listener: () => void): void
  removeEventListener(type: 'pagehide', listener: () => void): void
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
 * hash and the host's own keys are never touched.
 */
export function syncLink<Timer>(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  page: LinkPage<Timer>,
): LinkSync {
  let written = writeLink(store.getState())

  function write(): void {
    const link = writeLink(store.getState())
    if (link === written) return
    const { pathname, search, hash } = page.location
    try {
      page.history.replaceState(page.history.state, '', `${pathname}${link}${hostPart(search)}${hash}`)
      written = link
    } catch {
      // A sandboxed frame may not change its address. The page works without; the next change tries again.
    }
  }

  const { ask, flush, cancel, isWaiting } = debounce(write, { restMilliseconds, latestMilliseconds }, page)
  const unsubscribe = store.subscribe(ask)
  page.addEventListener('pagehide', flush)
  return {
    stop() {
      unsubscribe()
      page.removeEventListener('pagehide', flush)
      cancel()
    },
    isSettled: () => !isWaiting(),
  }
}
