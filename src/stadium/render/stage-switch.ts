import { nextTask } from '../../lib/next-task'
import type { Scene } from '../scene'
import { makeCanvasStage } from './canvas/canvas-stage'
import type { Stage } from './stage'

/** Which stage to draw with: the best there is, or one by name. */
export type StageWish = 'auto' | 'pixi' | 'canvas'

/** Draws with whichever stage is in use, and changes stages without a gap: the old picture stays until the new is there. */
export interface Stages {
  readonly kind: Stage['kind']
  /** Draws one frame. Returns true while the picture can still be made finer by drawing once more. */
  draw(scene: Scene): boolean
  /** To be called with how long a frame that only recoloured took to come round, in milliseconds. */
  tookMilliseconds(interval: number): void
  /** Takes away every canvas and all that was drawn with. A stage that is still being fetched is then dropped. */
  stop(): void
}

/** What the stages ask of the stadium that owns them. */
export interface StagesHost {
  /** Where the canvas goes. It is hidden from screen readers and never has the focus. */
  readonly element: HTMLElement
  /** Everything must be drawn afresh: another stage, or a context that came back. */
  redraw(): void
  /** Called when this browser turns out to have no WebGL2, so that the plain canvas stays. */
  noWebgl?(): void
  /** The scene as it stands, to draw the first frame of a new stage. */
  scene(): Scene
}

/** A drawn frame may take so long, in milliseconds, before a slow machine is given the plain canvas. */
const tooSlow = 100
/** So many slow frames in a row, and it is not a hiccup. */
const slowFrames = 6

/**
 * Begins with the plain canvas, which paints at once, and brings Pixi when it has loaded and can draw. The host element
 * says which stage draws (`data-stage`) and that WebGL2 is missing (`data-webgl="none"`).
 * @throws Error where the browser cannot draw on a canvas at all
 */
export function makeStages(host: StagesHost, wish: StageWish): Stages {
  let current: Stage = makeCanvasStage(addCanvas(host.element))
  /** The plain canvas that draws while a context is lost. */
  let standIn: Stage | null = null
  /** The canvas of a Pixi stage that cannot draw yet. */
  let waiting: HTMLCanvasElement | null = null
  let slow = 0
  let isStopped = false
  const stopListening = new AbortController()
  announce()
  if (wish !== 'canvas') void bringPixi()

  function announce(): void {
    host.element.dataset.stage = (standIn ?? current).kind
  }

  function use(next: Stage): void {
    next.draw(host.scene())
    const old = current
    current = next
    dropStandIn()
    remove(old)
    announce()
    host.redraw()
  }

  function dropStandIn(): void {
    if (standIn) remove(standIn)
    standIn = null
  }

  async function bringPixi(): Promise<void> {
    let pixi: Stage | null = null
    try {
      const { makePixiStage } = await import('./pixi/pixi-stage')
      // Reading what was fetched, starting the renderer and its first drawing take long: each is a task of its own.
      await nextTask()
      if (isStopped) return
      waiting = addCanvas(host.element)
      pixi = await makePixiStage(waiting)
      await nextTask()
      if (isStopped) return pixi.stop()
      use(pixi)
      watchContext(pixi.canvas)
    } catch {
      // No WebGL2 here, or Pixi did not come: the plain canvas is already drawing the same picture.
      pixi?.stop()
      waiting?.remove()
      if (isStopped) return
      host.element.dataset.webgl = 'none'
      host.noWebgl?.()
    } finally {
      waiting = null
    }
  }

  /** While a context is lost the plain canvas stands in; when it comes back Pixi draws again. */
  function watchContext(canvas: HTMLCanvasElement): void {
    const { signal } = stopListening
    const lost = (): void => {
      if (current.canvas !== canvas) return
      const cover = addCanvas(host.element)
      canvas.before(cover)
      canvas.hidden = true
      standIn = makeCanvasStage(cover)
      announce()
      host.redraw()
    }
    const restored = (): void => {
      if (current.canvas !== canvas) return
      dropStandIn()
      canvas.hidden = false
      current.forget()
      announce()
      host.redraw()
    }
    canvas.addEventListener('webglcontextlost', lost, { signal })
    canvas.addEventListener('webglcontextrestored', restored, { signal })
  }

  return {
    get kind() {
      return (standIn ?? current).kind
    },
    draw: scene => (standIn ?? current).draw(scene),
    tookMilliseconds(interval) {
      slow = interval > tooSlow ? slow + 1 : 0
      if (wish === 'auto' && slow >= slowFrames && current.kind === 'pixi')
        use(makeCanvasStage(addCanvas(host.element)))
    },
    stop() {
      if (isStopped) return
      isStopped = true
      stopListening.abort()
      dropStandIn()
      remove(current)
      waiting?.remove()
      delete host.element.dataset.stage
      delete host.element.dataset.webgl
    },
  }
}

function addCanvas(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  host.prepend(canvas)
  return canvas
}

function remove(stage: Stage): void {
  stage.stop()
  stage.canvas.remove()
}
