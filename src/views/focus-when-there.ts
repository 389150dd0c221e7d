/**
 * Puts the focus on the first button of a place, at once or as soon as there is one: what is in it may still be fetched.
 * Whoever has gone elsewhere meanwhile stays there.
 */
export function focusWhenThere(place: HTMLElement): void {
  const focused = document.activeElement
  const look = (): boolean => {
    const button = place.querySelector('button')
    if (button && document.activeElement === focused) button.focus({ preventScroll: true })
    return button !== null
  }
  if (look()) return
  const watch = new MutationObserver(() => look() && watch.disconnect())
  watch.observe(place, { childList: true, subtree: true })
}
