/**
 * Puts the focus on the first button of a place, at once or as soon as there is one: what is in it may still be fetched.
 * A focus that has gone elsewhere meanwhile stays there. Returns what ends the waiting.
 */
export function focusWhenThere(place: HTMLElement): () => void {
  const focused = document.activeElement
  const look = (): boolean => {
    const button = place.querySelector('button')
    if (button && document.activeElement === focused) button.focus({ preventScroll: true })
    return button !== null
  }
  if (look()) return () => undefined
  const watch = new MutationObserver(() => look() && watch.disconnect())
  watch.observe(place, { childList: true, subtree: true })
  return () => watch.disconnect()
}

/**
 * Keeps the focus in a place whose inside is about to be drawn anew, if it is there: the button that has it goes, and
 * the first of those that come takes it. A focus that goes elsewhere meanwhile stays there. Returns what ends the watch.
 */
export function keepFocusIn(place: HTMLElement): () => void {
  if (!place.contains(document.activeElement)) return () => undefined
  const watch = new MutationObserver(() => {
    const focused = document.activeElement
    const isLost = focused === document.body || focused === null
    const button = place.querySelector('button')
    if (isLost && button) button.focus({ preventScroll: true })
    if (!isLost || button) watch.disconnect()
  })
  watch.observe(place, { childList: true, subtree: true })
  return () => watch.disconnect()
}
