/** What a reader's hand does over the stadium, in CSS pixels from its top left corner. */
export interface PointerReports {
  /** Moved without pressing, or gone (null). */
  hover(at: { x: number; y: number } | null): void
  /** Pressed and released in one place. */
  press(at: { x: number; y: number }): void
  drag(dx: number, dy: number): void
  /** True while the picture is zoomed in, and a finger moves it instead of the page. */
  zoomed(): boolean
  /** By a factor, about a point. Returns false when nothing changed, so that the page may scroll instead. */
  zoom(factor: number, at: { x: number; y: number }): boolean
  /** Back to how the viewpoint shows it. */
  home(): void
  /** True where a page around the picture scrolls: then the wheel is that page's until the picture has been pressed. */
  isGuest(): boolean
  /** The wheel was turned over the picture, and left to the page around it. */
  wheelLeft(): void
}

/** Listens to mouse, pen and fingers on an element. Returns what ends that. */
export function listenToPointer(element: HTMLElement, reports: PointerReports): () => void {
  const pressed = new Map<number, { x: number; y: number }>()
  let wandered = 0
  /** The picture has been pressed, and the mouse has not left it since: its wheel is meant for the picture. */
  let isTaken = false
  const stop = new AbortController()
  const { signal } = stop
  /** A finger that has not yet said whether it means the picture or the page. */
  let undecided = false
  const settleTouch = (): void => {
    element.style.touchAction = reports.zoomed() ? 'none' : ''
  }
  const at = (event: MouseEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const apart = (): number => {
    const [a, b] = [...pressed.values()]
    return Math.hypot(a.x - b.x, a.y - b.y)
  }
  element.addEventListener(
    'pointerdown',
    event => {
      if (event.button !== 0) return
      isTaken = event.pointerType !== 'touch'
      // The picture may have been zoomed, or sent home, by other means than a finger since the last one.
      settleTouch()
      pressed.set(event.pointerId, at(event))
      wandered = pressed.size > 1 ? Infinity : 0
      undecided = event.pointerType === 'touch' && pressed.size === 1 && !reports.zoomed()
      if (event.pointerType !== 'touch') element.setPointerCapture(event.pointerId)
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    event => {
      const now = at(event)
      const before = pressed.get(event.pointerId)
      if (!before) {
        if (event.pointerType !== 'touch') reports.hover(now)
        return
      }
      if (pressed.size === 2) {
        const wide = apart()
        pressed.set(event.pointerId, now)
        const [a, b] = [...pressed.values()]
        if (wide > 0) reports.zoom(apart() / wide, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
        // The middle of two fingers moves half as far as the one that moved.
        reports.drag((now.x - before.x) / 2, (now.y - before.y) / 2)
        settleTouch()
        return
      }
      const [dx, dy] = [now.x - before.x, now.y - before.y]
      if (undecided && Math.abs(dy) >= Math.abs(dx)) return
      undecided = false
      pressed.set(event.pointerId, now)
      wandered += Math.hypot(dx, dy)
      if (wandered > steady) reports.drag(dx, dy)
    },
    { signal },
  )
  const release = (event: PointerEvent): void => {
    if (!pressed.delete(event.pointerId)) return
    if (event.type === 'pointerup' && wandered <= steady) reports.press(at(event))
  }
  element.addEventListener('pointerup', release, { signal })
  element.addEventListener('pointercancel', release, { signal })
  element.addEventListener(
    'pointerleave',
    () => {
      isTaken = false
      reports.hover(null)
    },
    { signal },
  )
  element.addEventListener(
    'dblclick',
    () => {
      reports.home()
      settleTouch()
    },
    { signal },
  )
  element.addEventListener(
    'wheel',
    event => {
      const pinched = isPinch(event)
      // With the control key a wheel makes the whole page larger, unless that is somebody else's page.
      const isMeant = reports.isGuest() ? isTaken || event.ctrlKey : pinched || !event.ctrlKey
      if (!isMeant) {
        if (!event.ctrlKey) reports.wheelLeft()
        return
      }
      const perStep = pinched ? pinchStep : wheelSteps[event.deltaMode]
      if (reports.zoom(Math.exp(-event.deltaY * perStep), at(event))) event.preventDefault()
    },
    { signal, passive: false },
  )
  return () => {
    stop.abort()
    element.style.touchAction = ''
  }
}

/** How far one step of a wheel zooms, as a logarithm, by the event's unit: pixels, lines, pages. */
const wheelSteps = [0.0016, 0.03, 0.6]
/** A pinch on a trackpad comes as a wheel with the control key and small steps. */
const pinchStep = 0.01
const isPinch = ({ ctrlKey, deltaMode, deltaY }: WheelEvent): boolean =>
  ctrlKey && deltaMode === WheelEvent.DOM_DELTA_PIXEL && Math.abs(deltaY) < smallestNotch
/** A notch of a mouse's wheel is at least so many pixels. */
const smallestNotch = 40

/** A press may wander so many pixels and still be a press. */
const steady = 5
