/** Functions to be called when there is news, in the order in which they came. */
export interface Listeners {
  /** Calls every listener. One that is taken away meanwhile is not called any more. */
  readonly call: () => void
  /** Adds a listener. Returns what takes it away. */
  readonly add: (listener: () => void) => () => void
  /** Takes all of them away. */
  readonly clear: () => void
}

/** An empty set of listeners. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>()
  return {
    call() {
      for (const listener of listeners) listener()
    },
    add(listener) {
      // A function of its own, so that one that is added twice is called twice and taken away once.
      const own = () => listener()
      listeners.add(own)
      return () => listeners.delete(own)
    },
    clear: () => listeners.clear(),
  }
}
