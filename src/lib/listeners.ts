/** Functions to be called when there is news, in the order in which they came. */
export interface Listeners<News extends readonly unknown[] = []> {
  /** Calls every listener. One that is taken away meanwhile is not called any more. */
  readonly call: (...news: News) => void
  /** Adds a listener. Returns what takes it away. */
  readonly add: (listener: (...news: News) => void) => () => void
  /** Takes all of them away. */
  readonly clear: () => void
}

/** An empty set of listeners. */
export function createListeners<News extends readonly unknown[] = []>(): Listeners<News> {
  const listeners = new Set<(...news: News) => void>()
  return {
    call(...news) {
      for (const listener of listeners) listener(...news)
    },
    add(listener) {
      // A function of its own, so that one that is added twice is called twice and taken away once.
      const own = (...news: News) => listener(...news)
      listeners.add(own)
      return () => listeners.delete(own)
    },
    clear: () => listeners.clear(),
  }
}
