import type { ViewSize } from './scene'

/** Calls back with the size of a box at once and whenever it has another. Returns what ends that. */
export function watchSize(host: HTMLElement, changed: (size: ViewSize) => void): () => void {
  let known: ViewSize | null = null
  const measure = (): void => {
    const size = sizeOf(host)
    // An observer's first call repeats the size it was given with: the stands need not be painted twice.
    const isKnown =
      known?.width === size.width && known.height === size.height && known.pixelRatio === size.pixelRatio
    if (isKnown) return
    known = size
    changed(size)
  }
  measure()
  const resizing = new ResizeObserver(measure)
  resizing.observe(host)
  const stopWatching = watchPixelRatio(measure)
  return () => {
    resizing.disconnect()
    stopWatching()
  }
}

/** Device pixels a CSS pixel takes in the picture at most: more cannot be seen. */
const mostPixelRatio = 3

function sizeOf(host: HTMLElement): ViewSize {
  return {
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    pixelRatio: Math.min(mostPixelRatio, window.devicePixelRatio || 1),
  }
}

/**
 * Calls back whenever a CSS pixel takes another number of device pixels: another screen, or the browser's own zoom.
 * Returns what ends that.
 */
export function watchPixelRatio(changed: () => void): () => void {
  const stop = new AbortController()
  const listen = (): void => {
    // A query answers for one ratio alone, so each change asks about the next.
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    const listener = (): void => {
      changed()
      listen()
    }
    query.addEventListener('change', listener, { once: true, signal: stop.signal })
  }
  listen()
  return () => stop.abort()
}
