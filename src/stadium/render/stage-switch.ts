import type { Scene } from '../scene'
import { makeCanvasStage } from './canvas/canvas-stage'
import type { Stage } from './stage'

/** Which stage to draw with: the best there is, or one by name. */
export type StageWish = 'auto' | 'pixi' | 'canvas'

/** A drawn frame may take so long, in milliseconds, before a slow machine is given the plain canvas. */
const tooSlow = 100
/** So many slow frames in a row, and it is not a hiccup. */
const slowFrames = 6

/** Draws with whichever stage is in use, and changes stages without a gap: the old picture stays until the new is there. */
export interface Stages {
  readonly kind: Stage['kind']
  draw(scene: Scene): void
  /** Tells how long the last frame took to come round while something moved, in milliseconds. */
  tookMilliseconds(interval: number): void
  destroy(): void
}

/** What the stages ask of the stadium that owns them. */
export interface StagesHost {
  /** Where the canvas goes. It is hidden from screen readers and never has the focus. */
  readonly element: HTMLElement
  /** Everything must be drawn afresh: another stage, or a context that came back. */
  redraw(): void
  /** Told when this browser turns out to have no WebGL2, so that the plain canvas stays. */
  noWebgl?(): void
  /** The scene as it stands, to draw the first frame of a new stage. */
  scene(): Scene
}

function makeCanvas(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  host.prepend(canvas)
  return canvas
}

/** Begins with the plain canvas, which paints at once, and brings Pixi when it has loaded and can draw. */
export function makeStages(host: StagesHost, wish: StageWish): Stages {
  let current: Stage = makeCanvasStage(makeCanvas(host.element))
  let standIn: Stage | null = null
  let slow = 0
  let gone = false
  announce()

  function announce(): void {
    host.element.dataset.stage = (standIn ?? current).kind
  }

  function use(next: Stage): void {
    next.draw(host.scene())
    const old = current
    current = next
    dropStandIn()
    old.destroy()
    old.canvas.remove()
    announce()
    host.redraw()
  }

  function dropStandIn(): void {
    standIn?.destroy()
    standIn?.canvas.remove()
    standIn = null
  }

  function useCanvas(): void {
    use(makeCanvasStage(makeCanvas(host.element)))
  }

  async function bringPixi(): Promise<void> {
    let canvas: HTMLCanvasElement | null = null
    let pixi: Stage | null = null
    try {
      const { makePixiStage } = await import('./pixi/pixi-stage')
      if (gone) return
      canvas = makeCanvas(host.element)
      pixi = await makePixiStage(canvas)
      if (gone) throw new Error('The stadium went while its renderer was coming.')
      use(pixi)
      watchContext(canvas)
    } catch {
      // No WebGL2 here, or Pixi did not come: the plain canvas is already drawing the same picture.
      pixi?.destroy()
      canvas?.remove()
      if (gone) return
      host.element.dataset.webgl = 'none'
      host.noWebgl?.()
    }
  }

  /** While a context is lost the plain canvas stands in; when it comes back Pixi draws again. */
  function watchContext(canvas: HTMLCanvasElement): void {
    canvas.addEventListener('webglcontextlost', () => {
      if (gone || current.canvas !== canvas) return
      const cover = makeCanvas(host.element)
      canvas.before(cover)
      canvas.hidden = true
      standIn = makeCanvasStage(cover)
      announce()
      host.redraw()
    })
    canvas.addEventListener('webglcontextrestored', () => {
      if (gone || current.canvas !== canvas) return
      dropStandIn()
      canvas.hidden = false
      current.forget()
      announce()
      host.redraw()
    })
  }

  if (wish !== 'canvas') void bringPixi()

  return {
    get kind() {
      return (standIn ?? current).kind
    },
    draw: scene => (standIn ?? current).draw(scene),
    tookMilliseconds(interval) {
      slow = interval > tooSlow ? slow + 1 : 0
      if (wish === 'auto' && slow >= slowFrames && current.kind === 'pixi') useCanvas()
    },
    destroy() {
      if (gone) return
      gone = true
      standIn?.destroy()
      current.destroy()
      for (const stage of [standIn, current]) stage?.canvas.remove()
    },
  }
}
