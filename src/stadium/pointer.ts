/** What a reader's hand does over the stadium, in CSS pixels from its top left corner. */
export interface PointerReports {
  /** Moved without pressing, or gone (null). */
  hover(at: { x: number; y: number } | null): void
  /** Pressed and let go in one place. */
  press(at: { x: number; y: number }): void
  drag(dx: number, dy: number): void
  /** By a factor, about a point. Returns false when nothing changed, so that the page may scroll instead. */
  zoom(factor: number, at: { x: number; y: number }): boolean
  /** Back to how the stand shows it. */
  home(): void
}

/** A press may wander so many pixels and still be a press. */
const steady = 5

/** Listens to mouse, pen and fingers on an element. Returns how to stop. */
export function listenToPointer(element: HTMLElement, reports: PointerReports): () => void {
  const held = new Map<number, { x: number; y: number }>()
  let wandered = 0
  const stop = new AbortController()
  const { signal } = stop
  const at = (event: MouseEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const apart = (): number => {
    const [a, b] = [...held.values()]
    return Math.hypot(a.x - b.x, a.y - b.y)
  }
  element.addEventListener(
    'pointerdown',
    event => {
      if (event.button !== 0) return
      held.set(event.pointerId, at(event))
      wandered = held.size > 1 ? Infinity : 0
      if (event.pointerType !== 'touch') element.setPointerCapture(event.pointerId)
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    event => {
      const now = at(event)
      const before = held.get(event.pointerId)
      if (!before) {
        if (event.pointerType !== 'touch') reports.hover(now)
        return
      }
      if (held.size === 2) {
        const wide = apart()
        held.set(event.pointerId, now)
        const [a, b] = [...held.values()]
        if (wide > 0) reports.zoom(apart() / wide, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
        return
      }
      held.set(event.pointerId, now)
      wandered += Math.hypot(now.x - before.x, now.y - before.y)
      if (wandered > steady) reports.drag(now.x - before.x, now.y - before.y)
    },
    { signal },
  )
  const release = (event: PointerEvent): void => {
    if (!held.delete(event.pointerId)) return
    if (event.type === 'pointerup' && wandered <= steady) reports.press(at(event))
  }
  element.addEventListener('pointerup', release, { signal })
  element.addEventListener('pointercancel', release, { signal })
  element.addEventListener('pointerleave', () => reports.hover(null), { signal })
  element.addEventListener('dblclick', () => reports.home(), { signal })
  element.addEventListener(
    'wheel',
    event => {
      const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.03 : 0.0016))
      if (reports.zoom(factor, at(event))) event.preventDefault()
    },
    { signal, passive: false },
  )
  return () => stop.abort()
}
