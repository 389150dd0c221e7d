import { whenIdle } from './when-idle'

/** A module, or something of one, that is fetched late. */
export interface Late<T> {
  /** Whether it has come. */
  readonly isHere: () => boolean
  /** The thing itself, where it has come. */
  readonly here: () => T | null
  /** Fetches it: once, however often it is asked for. Where it cannot be had the next call tries again. */
  readonly bring: () => Promise<T>
}

/** Everything that may be fetched before it is wanted, in the order in which the page came to know of it. */
const ahead: Late<unknown>[] = []

/**
 * The one way to import a module late. Nothing is fetched before it is asked for, by what wants it or by `fetchAhead`.
 * `isAhead`: false for what a reader of this page may never need, and what is asked for at once anyway.
 */
export function late<T>(load: () => Promise<T>, isAhead = true): Late<T> {
  let coming: Promise<T> | null = null
  let here: T | null = null
  async function first(): Promise<T> {
    try {
      here = await load()
      return here
    } catch (error) {
      coming = null
      throw error
    }
  }
  const made: Late<T> = {
    isHere: () => here !== null,
    here: () => here,
    bring() {
      coming ??= first()
      return coming
    },
  }
  if (isAhead) ahead.push(made)
  return made
}

/** Fetches one thing of a module that is imported late. */
export function lateOf<M, T>(load: () => Promise<M>, find: (module: M) => T): () => Promise<T> {
  const { bring } = late(load)
  return async () => find(await bring())
}

/** Whether the browser says that its reader pays for every byte. Not every browser can say. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

/** How long a reader must have done nothing before the next part is fetched ahead, in milliseconds. */
const restMilliseconds = 1500

/** What a reader does, as far as a browser tells. */
const deeds = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input', 'scroll'] as const

/**
 * Fetches every part that has not been asked for, so that nothing is wanting once there is no network: one after the other,
 * each once the reader has done nothing for a while and the browser has nothing better to do. What does not come is tried
 * again when the network is back, or when it is wanted; for a reader who saves data nothing is. `done`: called when all has
 * come. Returns what ends it.
 */
export function fetchAhead(done: () => void): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const refused = new Set<Late<unknown>>()
  let rested = performance.now()
  let isWorking = false
  let cancel = (): void => undefined
  const touch = (): void => {
    rested = performance.now()
  }
  for (const deed of deeds) addEventListener(deed, touch, { signal, capture: true, passive: true })

  function plan(): void {
    const timer = setTimeout(
      () => {
        cancel = whenIdle(next)
      },
      Math.max(0, rested + restMilliseconds - performance.now()),
    )
    cancel = () => clearTimeout(timer)
  }
  async function next(): Promise<void> {
    if (performance.now() - rested < restMilliseconds) {
      plan()
      return
    }
    const part = ahead.find(one => !one.isHere() && !refused.has(one))
    if (!part) {
      isWorking = false
      if (refused.size === 0) done()
      return
    }
    await part.bring().catch(() => refused.add(part))
    if (!signal.aborted) plan()
  }
  /** Some browsers remember for good that an import has failed: without a network none is tried. The single file needs none. */
  function begin(): void {
    const canHave = navigator.onLine !== false || globalThis.location?.protocol === 'file:'
    if (isWorking || !canHave || savesData()) return
    isWorking = true
    refused.clear()
    plan()
  }
  addEventListener('online', begin, { signal })
  begin()
  return () => {
    ending.abort()
    cancel()
  }
}
