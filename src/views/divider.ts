import '../styles/divider.css'
import { html, render } from 'lit-html'
import type { Crowd } from '../crowd/crowd'
import { clamp } from '../lib/numbers'
import { seatsAcross } from '../stadium/camera/seats-across'
import type { Seats } from '../stadium/layout/seats'
import type { ViewSize } from '../stadium/scene'
import type { Stadium } from '../stadium/stadium'
import { isOnePicture, mayBeDivided } from '../store/state'
import type { SettingsStore } from '../store/store'
import { dividedAt, divider as words } from '../words/compare'

/** What parts a stadium. */
export interface DividerOptions {
  /** The box of the stadium. */
  readonly host: HTMLElement
  readonly store: SettingsStore
  readonly crowd: Pick<Crowd, 'picture' | 'keptMarks' | 'subscribe'>
  readonly stadium: Pick<Stadium, 'camera' | 'paint'>
  /** The seats of the stadium as it is now. */
  readonly seats: () => Seats
}

/** The marks of a parted stadium. The arrays are written anew by the next: they are for painting at once. */
export interface PartedMarks {
  readonly marks: Uint8Array
  readonly against: Uint8Array | null
}

/** A stadium in two parts: to the left of a line as it was kept, to the right as it is now. */
export interface Divider {
  /** The crowd's present picture in two parts, to be painted; null where the stadium is in one part. */
  readonly part: () => PartedMarks | null
  /** Whether a child is to the left of the line, and shown as it was kept. */
  readonly isKept: (child: number) => boolean
  /** To be called after each frame: the line comes once the whole stadium is in view, and children stay on their side. */
  readonly follow: () => void
  /** Draws the line, and what is on either side, into a picture of the stadium that has just been aimed. `size`: of its view. */
  readonly drawOn: (pen: CanvasRenderingContext2D, size: Pick<ViewSize, 'width' | 'height'>) => void
  readonly stop: () => void
}

/**
 * Parts a stadium while something is kept to compare with: in the view of the whole of it, the children in their seats,
 * with no step of the story in hand. A line with a handle stands in the host; the reader draws it or moves it by keys.
 * Each child is on the side its seat's centre is on, whatever the camera does.
 */
export function divideStadium({ host, store, crowd, stadium, seats }: DividerOptions): Divider {
  const { element, handle } = makeElement()
  host.append(element)
  /** Where the line is, in per cent of the stadium's width as it is in view, 0 to 100. */
  let percent = 50
  /** The whole stadium has come into view, at rest, since the comparison began. */
  let isBegun = false
  let isParted = false
  let movesSeen = -1
  const toView = new Float32Array(16)
  let across = new Float32Array()
  let marks = new Uint8Array()
  let against = new Uint8Array()
  /** The part of the view that the stadium takes, and where the line is across it, in CSS pixels. */
  let [left, right, top, bottom, line] = [0, 0, 0, 0, 0]

  /** Measures where the seats are, where they may have moved. Returns whether they may have. */
  function measure(): boolean {
    const { camera } = stadium
    if (camera.moves === movesSeen) return false
    movesSeen = camera.moves
    const { length } = crowd.picture.marks
    if (across.length !== length) {
      across = new Float32Array(length)
      marks = new Uint8Array(length)
      against = new Uint8Array(length)
    }
    if (!camera.toView(toView)) return true
    const size = { width: host.clientWidth, height: host.clientHeight }
    const box = seatsAcross(seats(), toView, size, across)
    // A pixel more at either end: there the line has everybody on one side.
    left = Math.max(0, box.left - 1)
    right = Math.max(left, Math.min(size.width, box.right + 1))
    top = Math.max(0, box.top - overhang)
    bottom = Math.max(top, Math.min(size.height, box.bottom + overhang))
    return true
  }

  const isLeft = (child: number): boolean => across[child] < line

  /** Writes the marks of both parts. Returns whether any child looks different from the last time. */
  function compose(kept: Uint8Array): boolean {
    const now = crowd.picture.marks
    line = left + ((right - left) * percent) / 100
    let isOther = false
    for (let child = 0; child < marks.length; child++) {
      const mark = isLeft(child) ? kept[child] : now[child]
      if (mark === marks[child]) continue
      marks[child] = mark
      isOther = true
    }
    return isOther
  }

  /** Nobody on the left lights up: what was kept has not been changed. */
  function heldAgainst(from: Uint8Array | null): Uint8Array | null {
    if (!from) return null
    for (let child = 0; child < against.length; child++)
      against[child] = isLeft(child) ? marks[child] : from[child]
    return against
  }

  /** The marks of what was kept, where the stadium is to be in two parts at this moment. */
  function keptToShow(): Uint8Array | null {
    const now = store.getState()
    return isBegun && mayBeDivided(now) && !isOnePicture(now) ? crowd.keptMarks() : null
  }

  function draw(): void {
    element.hidden = !isParted
    element.style.setProperty('transform', `translate(${line}px, ${top}px)`)
    element.style.setProperty('height', `${bottom - top}px`)
    // At either end of the view the handle stays inside it.
    const half = handle.offsetWidth / 2
    const inside = clamp(line, half, Math.max(half, host.clientWidth - half))
    handle.style.setProperty('transform', `translate(calc(${inside - line}px - 50%), -50%)`)
    handle.ariaValueNow = String(Math.round(percent))
    handle.ariaValueText = dividedAt(Math.round(percent))
  }

  function moveTo(next: number): void {
    const kept = keptToShow()
    percent = clamp(next, 0, 100)
    if (kept && compose(kept)) stadium.paint(marks, null)
    draw()
  }

  const stopListening = listenToHandle(handle, {
    lineAt: () => line + host.getBoundingClientRect().left,
    drawTo: x => moveTo(((x - host.getBoundingClientRect().left - left) / Math.max(1, right - left)) * 100),
    step: by => moveTo(Math.round(percent) + by),
  })

  // A picture that the crowd has made anew has been painted in its parts, or in one piece, by now.
  const unsubscribe = crowd.subscribe(now => {
    if (!now.kept) percent = 50
    if (mayBeDivided(now)) return
    isBegun = false
    if (!isParted) return
    isParted = false
    stadium.paint(crowd.picture.marks, crowd.picture.against)
    draw()
  })

  return {
    part() {
      // In another stadium it begins again, once that has been seen.
      if (crowd.picture.marks.length !== across.length) isBegun = false
      const kept = keptToShow()
      isParted = kept !== null
      if (kept) compose(kept)
      draw()
      return kept ? { marks, against: heldAgainst(crowd.picture.against) } : null
    },
    isKept: child => isParted && isLeft(child),
    follow() {
      const now = store.getState()
      const isAtRest = now.playing ? !stadium.camera.isFlying : !('moving' in host.dataset)
      const begins = !isBegun && isAtRest && stadium.camera.moves > 0 && mayBeDivided(now)
      isBegun ||= begins
      const kept = keptToShow()
      if (!kept || !(measure() || begins)) return
      isParted = true
      if (compose(kept) || begins) stadium.paint(marks, null)
      draw()
    },
    drawOn(pen, size) {
      if (!isParted || !stadium.camera.toView(toView)) return
      const box = seatsAcross(seats(), toView, size, new Float32Array(across.length))
      const x = box.left + ((box.right - box.left) * percent) / 100
      const { backgroundColor, fontSize, fontFamily } = getComputedStyle(handle)
      const head = Math.max(0, box.top - overhang)
      pen.fillStyle = backgroundColor
      pen.fillRect(x - 1, head, 2, Math.min(size.height, box.bottom + overhang) - head)
      pen.font = `${fontSize} ${fontFamily}`
      pen.textBaseline = 'top'
      pen.textAlign = 'right'
      pen.fillText(words.kept, x - overhang / 2, head)
      pen.textAlign = 'left'
      pen.fillText(words.now, x + overhang / 2, head)
    },
    stop() {
      unsubscribe()
      stopListening()
      element.remove()
    },
  }
}

/** How far the line goes beyond the stadium, above and below, in CSS pixels: words that lie over the sky are left free. */
const overhang = 14

function makeElement(): { readonly element: HTMLElement; readonly handle: HTMLElement } {
  const element = document.createElement('div')
  element.className = 'divider'
  element.hidden = true
  render(
    html`<div class="divider-line"></div>
      <div class="divider-handle" role="slider" tabindex="0" aria-label=${words.name} aria-orientation="horizontal" aria-valuemin="0" aria-valuemax="100">
        <span>${words.kept}</span>
        <svg viewBox="0 0 26 26" aria-hidden="true"><path d="M10 6 3 13l7 7M16 6l7 7-7 7" /></svg>
        <span>${words.now}</span>
      </div>`,
    element,
  )
  const handle = element.querySelector<HTMLElement>('.divider-handle') as HTMLElement
  return { element, handle }
}

/** What a reader's hand or keys do to the handle. Places across are in CSS pixels of the window. */
interface HandleReports {
  readonly lineAt: () => number
  readonly drawTo: (x: number) => void
  /** By so much of a hundred. */
  readonly step: (by: number) => void
}

/** How far each key moves the line, of a hundred; from one end to the other is as far as it goes. */
const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
}

/** Listens to the handle, and keeps from the stadium beneath what is meant for it. Returns what ends that. */
function listenToHandle(handle: HTMLElement, { lineAt, drawTo, step }: HandleReports): () => void {
  const listening = new AbortController()
  const { signal } = listening
  /** The pointer that has the handle, and how far from the line it took hold of it. */
  let held: { readonly id: number; readonly off: number } | null = null
  const letGo = (): void => {
    held = null
  }
  handle.addEventListener(
    'pointerdown',
    event => {
      event.stopPropagation()
      if (event.button !== 0) return
      held = { id: event.pointerId, off: lineAt() - event.clientX }
      handle.setPointerCapture(event.pointerId)
    },
    { signal },
  )
  handle.addEventListener(
    'pointermove',
    event => {
      event.stopPropagation()
      if (held?.id === event.pointerId) drawTo(event.clientX + held.off)
    },
    { signal },
  )
  handle.addEventListener('pointerup', letGo, { signal })
  handle.addEventListener('pointercancel', letGo, { signal })
  handle.addEventListener('dblclick', event => event.stopPropagation(), { signal })
  handle.addEventListener(
    'keydown',
    event => {
      const by = keySteps[event.key]
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      step(by)
    },
    { signal },
  )
  return () => listening.abort()
}
