/** Room left round what is brought into sight, in CSS pixels. */
const room = 8

/** Scrolls the panel that something is in no further than it must; of what is higher than the panel, the top is shown. */
export function bringIntoPanel(element: Element): void {
  const panel = element.closest('.panel')
  // Whoever has gone to the support lines is not pulled away from them.
  if (!panel || panel.querySelector('.support:focus-within')) return
  const [inner, outer] = [element.getBoundingClientRect(), panel.getBoundingClientRect()]
  const toTop = inner.top - outer.top - room
  const toBottom = inner.bottom - outer.bottom + room
  panel.scrollBy({ top: Math.min(toTop, Math.max(0, toBottom)) })
}
