/** Where the page keys lead. */
export interface PageKeyWays {
  /** Whether a step is shown that can be gone on from. */
  readonly isTold: () => boolean
  readonly next: () => void
  readonly back: () => void
}

/**
 * Page Down and Page Up go through the steps, wherever the focus is: they are the two keys that a clicker has. A key held
 * down goes one step. In a dialog they scroll, as everywhere. Returns what ends it.
 */
export function listenToPageKeys({ isTold, next, back }: PageKeyWays): () => void {
  const ending = new AbortController()
  document.addEventListener(
    'keydown',
    event => {
      const { key, target } = event
      if ((key !== 'PageDown' && key !== 'PageUp') || event.defaultPrevented || !isTold()) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (target instanceof Element && target.closest('dialog')) return
      // Before the picture, a slider or a list takes the key for itself.
      event.preventDefault()
      event.stopPropagation()
      if (event.repeat) return
      if (key === 'PageDown') next()
      else back()
    },
    { capture: true, signal: ending.signal },
  )
  return () => ending.abort()
}
