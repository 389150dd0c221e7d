/** What the gauge keeps in a page; times in milliseconds since navigation. */
export interface Gauge {
  /** Calls that put something on a canvas. */
  draws: number
  /** Animation frames in which at least one such call was made: when each began to draw. */
  frames: number[]
  /** When the first frame that drew was on its canvas, GPU work included; 0 until then. */
  firstFrame: number
  /** Keydown events as the Event Timing API tells them: start, and milliseconds to the next paint (8 ms steps). */
  presses: { start: number; toPaint: number }[]
  /** Asks for the time from the next key press to finished pixels; the answers lie in `toPixels`. */
  fenceNext: boolean
  toPixels: number[]
  /** The longest task of the main thread so far. */
  longestTask: number
  /** Waits until everything asked of every canvas is in its pixels. */
  fence: () => void
  /** How the stadium last came to rest, in milliseconds from its last moving frame; null where it has not. */
  rest: { sharp: number; finest: number } | null
}

declare global {
  interface Window {
    gauge: Gauge
  }
}

/**
 * Runs in every measured page before its own code. It wraps the calls that draw, so that a frame counts when something
 * was really drawn, whoever drew it, and listens to the browser's own record of key presses. It must be self-contained:
 * its source is handed to the browser as text.
 */
export function installGauge(): void {
  const contexts: (WebGLRenderingContext | WebGL2RenderingContext | CanvasRenderingContext2D)[] = []
  const gauge: Gauge = {
    draws: 0,
    frames: [],
    firstFrame: 0,
    presses: [],
    fenceNext: false,
    toPixels: [],
    longestTask: 0,
    fence,
    rest: null,
  }
  window.gauge = gauge
  /** Canvases up to this width are brushes, not pictures. */
  const small = 64

  function fence(): void {
    const pixel = new Uint8Array(4)
    for (const context of contexts) {
      if (context.canvas.width <= small) continue
      if (context instanceof CanvasRenderingContext2D) {
        // A canvas nobody has drawn on, or that has been put away, is not read.
        if (drawn.has(context) && context.canvas.isConnected) context.getImageData(0, 0, 1, 1)
      } else context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel)
    }
  }

  /** When the first picture was waited for: the task in which that was done is the bench's own. */
  let waitedAt = -1
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries())
      if (waitedAt < startTime || waitedAt > startTime + duration)
        gauge.longestTask = Math.max(gauge.longestTask, duration)
  }).observe({ type: 'longtask', buffered: true })

  const drawn = new Set<unknown>()
  /** True from a key press to the first drawing after it. */
  let waiting = false
  let lastFrame: CSSNumberish | null = -1
  const count = (context: unknown) => {
    const canvas = (context as CanvasRenderingContext2D).canvas
    if (canvas.width <= small) return
    gauge.draws++
    drawn.add(context)
    if (waiting) performance.mark('gauge-drawn')
    waiting = false
    const frame = document.timeline.currentTime
    if (frame === lastFrame) return
    lastFrame = frame
    gauge.frames.push(performance.now())
    if (gauge.firstFrame) return
    gauge.firstFrame = -1
    // In a task of its own, so that waiting for the pixels does not lengthen the page's.
    setTimeout(() => {
      waitedAt = performance.now()
      fence()
      gauge.firstFrame = performance.now()
    })
  }
  const watch = (prototype: object, names: string[]) => {
    for (const name of names) {
      const original = Reflect.get(prototype, name) as (...values: unknown[]) => unknown
      Reflect.set(prototype, name, function (this: unknown, ...values: unknown[]) {
        const result = original.apply(this, values)
        count(this)
        return result
      })
    }
  }
  const drawing = ['clear', 'drawArrays', 'drawElements']
  watch(WebGLRenderingContext.prototype, drawing)
  watch(WebGL2RenderingContext.prototype, [...drawing, 'drawArraysInstanced', 'drawElementsInstanced'])
  watch(CanvasRenderingContext2D.prototype, ['putImageData', 'drawImage', 'fill', 'fillRect', 'stroke'])

  const getContext = HTMLCanvasElement.prototype.getContext as (...values: unknown[]) => unknown
  Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (this: unknown, ...values: unknown[]) {
    const context = getContext.apply(this, values)
    const known = context as (typeof contexts)[number] | null
    if (known && !contexts.includes(known)) contexts.push(known)
    return context
  })

  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      if (entry.name === 'keydown') gauge.presses.push({ start: entry.startTime, toPaint: entry.duration })
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)

  let pressed = 0
  addEventListener(
    'keydown',
    event => {
      pressed = event.timeStamp
      waiting = true
      performance.mark('gauge-press', { startTime: pressed })
    },
    true,
  )
  // The input event follows the key press; this listener runs after the page's own, so its frame callback does too.
  for (const type of ['input', 'click']) {
    addEventListener(type, () => {
      if (!gauge.fenceNext) return
      gauge.fenceNext = false
      const before = gauge.draws
      const began = performance.now()
      const look = () => {
        if (gauge.draws === before && performance.now() - began < 3000) {
          requestAnimationFrame(look)
          return
        }
        fence()
        gauge.toPixels.push(performance.now() - pressed)
      }
      requestAnimationFrame(look)
    })
  }
}
