/**
 * Whether the page may take the keyboard's focus. In a frame it may only once the reader is in the frame: before, the focus
 * belongs to the page around it, in which they may be writing. `public/view.js` says whether there is a frame.
 */
export const mayTakeFocus = (): boolean => !isFramed() || document.hasFocus()

/** Whether the page stands in a frame of another page. */
export const isFramed = (): boolean => document.documentElement.dataset.framed !== undefined

/**
 * Puts the focus on a heading that has just come. In a frame that is as high as all that is in it, the page around is
 * scrolled to it, where that is let be; and nothing is done unless the reader is in the frame.
 */
export function focusOnHeading(heading: HTMLElement | null): void {
  if (!heading || !mayTakeFocus()) return
  heading.focus({ preventScroll: true })
  if (isFramed()) heading.scrollIntoView({ block: 'nearest' })
}

/**
 * Puts the focus on the first button of a place, at once or as soon as there is one: what is in it may still be fetched.
 * A focus that has gone elsewhere meanwhile stays there. Returns what ends the waiting.
 */
export function focusWhenThere(place: HTMLElement): () => void {
  const focused = document.activeElement
  const look = (): boolean => {
    const button = place.querySelector('button')
    if (button && document.activeElement === focused && mayTakeFocus()) button.focus({ preventScroll: true })
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

/**
 * Brings an element into sight with the focus on it, whether or not it could have had it before: what a link within the page
 * does, without an entry in the browser's history.
 */
export function comeTo(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'start' })
}
