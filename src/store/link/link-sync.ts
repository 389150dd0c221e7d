import type { StoreApi } from 'zustand/vanilla'
import type { State } from '../state'
import { hostPart } from './fields'
import { writeLink } from './link'

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

/**
 * Keeps the query of the address in step with the store. The address is left as it came until a setting changes; the
 * hash and the host's own keys are never touched. Returns what ends it.
 */
export function syncLink<Timer>(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  page: LinkPage<Timer>,
): () => void {
  let written = writeLink(store.getState())
  let timer: Timer | undefined
  let latest: Timer | undefined

  function callOff(): void {
    if (timer !== undefined) page.clearTimeout(timer)
    if (latest !== undefined) page.clearTimeout(latest)
    timer = latest = undefined
  }

  function flush(): void {
    callOff()
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

  const unsubscribe = store.subscribe(() => {
    if (timer !== undefined) page.clearTimeout(timer)
    timer = page.setTimeout(flush, restMilliseconds)
    latest ??= page.setTimeout(flush, latestMilliseconds)
  })
  page.addEventListener('pagehide', flush)
  return () => {
    unsubscribe()
    page.removeEventListener('pagehide', flush)
    callOff()
  }
}
