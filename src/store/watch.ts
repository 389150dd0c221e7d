import type { StoreApi } from 'zustand/vanilla'

/**
 * Calls back with what a selector picks out of the store, whenever that has become another thing (by identity).
 * Not called for what is there already. Returns what ends it.
 */
export function watch<State, Picked>(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  select: (state: State) => Picked,
  listener: (picked: Picked, before: Picked) => void,
): () => void {
  let last = select(store.getState())
  return store.subscribe(state => {
    const picked = select(state)
    if (Object.is(picked, last)) return
    const before = last
    last = picked
    listener(picked, before)
  })
}
