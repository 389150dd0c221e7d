import '../../src/styles/tokens.css'
import '../../src/styles/stadium.css'
import { expect, onTestFinished, vi } from 'vitest'
import { Stadium, type StadiumOptions } from '../../src/stadium/stadium'
import { seatsFor } from '../stadium/made-scene'
import { pixelsOf } from './stadium-pictures'

/** How to mount a stadium; everything may be left out. */
export interface MountWishes extends Partial<Omit<StadiumOptions, 'host' | 'seats'>> {
  readonly children?: number
  readonly width?: number
  readonly height?: number
}

/** A stadium in the page, taken away when the test is over. */
export interface Mounted {
  readonly host: HTMLElement
  readonly stadium: Stadium
  /** How many frames have been drawn. */
  frames(): number
  /** The picture as it is drawn next. */
  picture(): Promise<ImageData>
}

/** A box in the page with the size of a picture. */
export function box(width = 320, height = 180): HTMLElement {
  const outside = document.createElement('div')
  outside.style.setProperty('position', 'relative')
  outside.style.setProperty('width', `${width}px`)
  outside.style.setProperty('height', `${height}px`)
  const host = document.createElement('div')
  host.className = 'stage'
  outside.append(host)
  document.body.style.setProperty('margin', '0')
  document.body.append(outside)
  onTestFinished(() => outside.remove())
  return host
}

export function mountStadium(wishes: MountWishes = {}): Mounted {
  const { children = 2000, width, height, ...options } = wishes
  const host = box(width, height)
  const waiting: ((picture: ImageData) => void)[] = []
  const stadium = new Stadium({
    stage: 'canvas',
    reducedMotion: () => false,
    insets: () => ({ top: 12, right: 12, bottom: 12, left: 12 }),
    ...options,
    host,
    seats: seatsFor(children),
    onFrame: () => {
      options.onFrame?.()
      const canvas = host.querySelector<HTMLCanvasElement>('canvas:not([hidden])')
      if (canvas && waiting.length > 0) for (const tell of waiting.splice(0)) tell(pixelsOf(canvas))
    },
  })
  onTestFinished(() => stadium.stop())
  return {
    host,
    stadium,
    frames: () => Number(host.dataset.frames ?? 0),
    picture: () =>
      new Promise(tell => {
        waiting.push(tell)
        // Dragging by nothing changes nothing and asks for a frame.
        stadium.camera.drag(0, 0)
      }),
  }
}

/**
 * Makes every animation frame count as so many milliseconds until the test is over, however long it took to come round:
 * what takes time takes as many frames on a slow machine as on a quick one.
 */
export function everyFrame(milliseconds: number): void {
  const request = window.requestAnimationFrame.bind(window)
  let [shown, now] = [0, performance.now()]
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockImplementation(frame =>
    request(moment => {
      if (moment !== shown) now += milliseconds
      shown = moment
      frame(now)
    }),
  )
  onTestFinished(() => {
    clock.mockRestore()
    frames.mockRestore()
  })
}

/** The next so many animation frames of the browser. */
export async function animationFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame)
}

/** Waits until a stadium has drawn something and then nothing more for a while. Returns how many frames it has drawn. */
export async function atRest({ frames }: Mounted, quiet = 6): Promise<number> {
  for (let waited = 0; waited < 100; waited++) {
    const before = frames()
    await animationFrames(quiet)
    if (before > 0 && frames() === before) return before
  }
  throw new Error('The stadium does not come to rest.')
}

/** Whether anything of a stadium moves from now on; the picture being made finer is no movement. */
export function watchMoves({ host }: Mounted): () => Promise<boolean> {
  let hasMoved = false
  const observer = new MutationObserver(() => {
    const { moving, refining } = host.dataset
    if (moving !== undefined && refining === undefined) hasMoved = true
  })
  observer.observe(host, { attributeFilter: ['data-moving', 'data-refining'] })
  onTestFinished(() => observer.disconnect())
  return async () => {
    await animationFrames(1)
    const moved = hasMoved
    hasMoved = false
    return moved
  }
}

/** Waits until there is the canvas that Pixi is about to draw on. */
export function firstCanvas(host: HTMLElement): Promise<void> {
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      if (!host.querySelector('canvas')) return
      observer.disconnect()
      resolve()
    })
    observer.observe(host, { childList: true })
  })
}

/** Waits for something that comes by itself. */
export const soon = <Result>(check: () => Result): Promise<Result> =>
  vi.waitFor(check, { timeout: 60_000, interval: 20 })

/** Waits for the stage of this kind to draw. */
export const stageOf = ({ host }: Mounted, kind: string): Promise<void> =>
  soon(() => expect(host.dataset.stage).toBe(kind))

/** Fails the test when, by its end, anything has been said on the console. Returns what has been said so far. */
export function expectQuiet(): () => string[] {
  const kinds = ['error', 'warn', 'info', 'log', 'debug', 'groupCollapsed'] as const
  const spies = kinds.map(kind => vi.spyOn(console, kind))
  const said = () => spies.flatMap(spy => spy.mock.calls.map(call => call.map(String).join(' ')))
  onTestFinished(() => {
    const all = said()
    for (const spy of spies) spy.mockRestore()
    expect(all).toEqual([])
  })
  return said
}

/** Pretends that a CSS pixel has so many device pixels. */
export function pretendPixelRatio(ratio: number): void {
  const own = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio')
  Object.defineProperty(window, 'devicePixelRatio', { configurable: true, value: ratio })
  onTestFinished(() => {
    if (own) Object.defineProperty(window, 'devicePixelRatio', own)
  })
}
