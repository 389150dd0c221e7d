import { late } from '../../lib/late'
import { nextTask } from '../../lib/next-task'
import { whenIdle } from '../../lib/when-idle'
import type { Scene } from '../scene'
import type { LargestPicture, Stage } from './stage'

const canvasStage = late(() => import('./canvas/canvas-stage'))
/** Pixi draws from the start, or never. */
const pixiStage = late(() => import('./pixi/pixi-stage'), false)

/** Which stage to draw with: the best there is, or one by name. */
export type StageWish = 'auto' | 'pixi' | 'canvas'

/** Draws with whichever stage is in use, and changes stages without a gap: the old picture stays until the new is there. */
export interface Stages {
  /** What draws; null until the first stage has come. */
  readonly kind: Stage['kind'] | null
  /** The largest picture that can be drawn; null until the first stage has come. */
  readonly largest: LargestPicture | null
  /** Draws one frame. Returns true while the picture can still be made finer by drawing once more. */
  draw(scene: Scene): boolean
  /** To be called with how long a frame that only recoloured took to come round, in milliseconds. */
  tookMilliseconds(interval: number): void
  /** Gives back the context it draws with, and leaves the last picture standing. Nothing draws until it is woken. */
  rest(): void
  /** Fetches again what draws. */
  wake(): void
  /** Takes away every canvas and all that was drawn with. A stage that is still being fetched is then dropped. */
  stop(): void
}

/** What the stages ask of the stadium that owns them. */
export interface StagesHost {
  /** Where the canvas goes. It is hidden from screen readers and never has the focus. */
  readonly element: HTMLElement
  /** Everything must be drawn afresh: another stage, or a context that came back. */
  redraw(): void
  /** Called when this browser turns out to have no WebGL2, so that the plain canvas draws. */
  noWebgl?(): void
  /** Called where nothing can draw since nothing could be fetched, with what tries again; with null once something draws. */
  missing?(again: (() => void) | null): void
  /** The scene as it stands, for the first frame of a stage that takes another's place. */
  scene(): Scene
}

/** A drawn frame may take so long, in milliseconds, before a slow machine is given the plain canvas. */
const tooSlow = 100
/** So many slow frames in a row, and it is not a hiccup. */
const slowFrames = 6

/**
 * Fetches Pixi, and the plain canvas where Pixi cannot draw, is too slow or loses its context; each comes when it is
 * wanted, and until the first has come nothing is drawn. The host element says which stage draws (`data-stage`) and that
 * WebGL2 is missing (`data-webgl="none"`).
 *
 * @param isAsleep nothing is fetched before it is woken
 */
export function makeStages(host: StagesHost, wish: StageWish, isAsleep = false): Stages {
  let isResting = isAsleep
  /** Counts the times it was put to rest: what was being made before is dropped. */
  let rests = 0
  /** The last picture, while nothing draws. */
  let still: HTMLCanvasElement | null = null
  let current: Stage | null = null
  /** The plain canvas that draws while a context is lost. */
  let standIn: Stage | null = null
  /** The canvas that Pixi is about to draw on. */
  let waiting: HTMLCanvasElement | null = null
  let slow = 0
  let isStopped = false
  let cancelIdle = (): void => undefined
  const stopListening = new AbortController()
  const bring = (): void => void (wish === 'canvas' ? bringCanvas() : bringPixi())
  if (!isResting) bring()

  const drawing = (): Stage | null => standIn ?? current

  function announce(): void {
    const stage = drawing()
    if (stage) {
      host.element.dataset.stage = stage.kind
      host.missing?.(null)
    }
    host.redraw()
  }

  function use(next: Stage): void {
    const old = current
    if (old || still) draw(next, host.scene())
    current = next
    still?.remove()
    still = null
    dropStandIn()
    if (old) remove(old)
    announce()
  }

  function dropStandIn(): void {
    if (standIn) remove(standIn)
    standIn = null
  }

  /** A plain canvas on top of what there is, hidden until it is used; null where it could not be fetched, or nothing draws on it. */
  async function makePlain(): Promise<Stage | null> {
    const fetched = await canvasStage.bring().catch(() => null)
    if (!fetched || isStopped) return null
    const canvas = addCanvas(host.element)
    try {
      return fetched.makeCanvasStage(canvas)
    } catch {
      canvas.remove()
      return null
    }
  }

  async function bringCanvas(): Promise<void> {
    const before = rests
    const plain = await makePlain()
    if (plain && (isResting || before !== rests)) remove(plain)
    else if (plain) use(plain)
    else if (!drawing() && !isStopped) host.missing?.(bring)
  }

  async function bringPixi(): Promise<void> {
    let pixi: Stage | null = null
    let canvas: HTMLCanvasElement | null = null
    const before = rests
    const isDropped = (): boolean => isStopped || before !== rests
    try {
      const { makePixiStage } = await pixiStage.bring()
      // Reading what was fetched, starting the renderer and its first drawing take long: each is a task of its own.
      await nextTask()
      if (isDropped()) return
      canvas = waiting = addCanvas(host.element)
      pixi = await makePixiStage(canvas)
      await nextTask()
      if (isDropped()) {
        remove(pixi)
        return
      }
      waiting = null
      use(pixi)
      watchContext(pixi.canvas)
      // A context may be lost where there is no network to fetch the plain canvas from.
      cancelIdle = whenIdle(() => void canvasStage.bring().catch(() => null))
    } catch {
      // No WebGL2 here, or Pixi did not come: the plain canvas draws the same picture.
      if (pixi) remove(pixi)
      canvas?.remove()
      if (isDropped()) return
      waiting = null
      host.element.dataset.webgl = 'none'
      host.noWebgl?.()
      await bringCanvas()
    }
  }

  /** While a context is lost the plain canvas stands in; when it comes back Pixi draws again. */
  function watchContext(canvas: HTMLCanvasElement): void {
    const { signal } = stopListening
    let isLost = false
    const lost = async (): Promise<void> => {
      if (current?.canvas !== canvas) return
      isLost = true
      const plain = await makePlain()
      if (!plain) {
        if (isLost && !isStopped) host.missing?.(() => void lost())
        return
      }
      if (!isLost || standIn || current?.canvas !== canvas) {
        remove(plain)
        return
      }
      draw(plain, host.scene())
      canvas.hidden = true
      standIn = plain
      announce()
    }
    const restored = (): void => {
      isLost = false
      host.missing?.(null)
      if (current?.canvas !== canvas) return
      dropStandIn()
      canvas.hidden = false
      current.forget()
      announce()
    }
    canvas.addEventListener('webglcontextlost', lost, { signal })
    canvas.addEventListener('webglcontextrestored', restored, { signal })
  }

  return {
    get kind() {
      return drawing()?.kind ?? null
    },
    get largest() {
      return drawing()?.largest ?? null
    },
    draw(scene) {
      const stage = drawing()
      return stage !== null && draw(stage, scene)
    },
    tookMilliseconds(interval) {
      if (wish !== 'auto' || current?.kind !== 'pixi' || slow >= slowFrames) return
      slow = interval > tooSlow ? slow + 1 : 0
      if (slow >= slowFrames) void bringCanvas()
    },
    rest() {
      if (isResting || isStopped) return
      const stage = drawing()
      // The plain canvas takes nothing that others could miss.
      if (stage?.kind === 'canvas' && !standIn) return
      isResting = true
      rests++
      waiting?.remove()
      waiting = null
      if (!stage) return
      // What a context has drawn is gone after the task.
      draw(stage, host.scene())
      still = copyOf(stage.canvas)
      host.element.prepend(still)
      dropStandIn()
      if (current) remove(current)
      current = null
      delete host.element.dataset.stage
    },
    wake() {
      if (!isResting || isStopped) return
      isResting = false
      bring()
    },
    stop() {
      if (isStopped) return
      isStopped = true
      cancelIdle()
      stopListening.abort()
      dropStandIn()
      if (current) remove(current)
      waiting?.remove()
      still?.remove()
      delete host.element.dataset.stage
      delete host.element.dataset.webgl
    },
  }
}

/** A canvas is seen from its first frame on. */
function draw(stage: Stage, scene: Scene): boolean {
  const isUnfinished = stage.draw(scene)
  stage.canvas.hidden = false
  return isUnfinished
}

function addCanvas(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  canvas.hidden = true
  host.prepend(canvas)
  return canvas
}

function remove(stage: Stage): void {
  stage.stop()
  stage.canvas.remove()
}

/** What a canvas shows, on one that holds no context of a graphics card. */
function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas')
  copy.setAttribute('aria-hidden', 'true')
  copy.width = canvas.width
  copy.height = canvas.height
  copy.getContext('2d')?.drawImage(canvas, 0, 0)
  return copy
}
