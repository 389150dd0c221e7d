import { late } from '../../lib/late'
import type { CameraControls } from '../camera/camera-controls'
import { LatePart } from '../late-part'
import type { Scene } from '../scene'
import type { Drawing, DrawnView } from './drawing'
import type { DrawingsCanvas } from './drawings-canvas'

const canvasOfDrawings = late(() => import('./drawings-canvas'))

/** Drawings whose code is fetched with the first that are wanted: most readers never come to one. */
export class LateDrawings {
  private readonly part: LatePart<typeof import('./drawings-canvas'), DrawingsCanvas>
  private wanted: readonly Drawing[] = []

  /**
   * `redraw`: asks for a frame, once they have been fetched. `missing`: called where they could not be, with what tries again;
   * with null once they have come, or are no longer wanted.
   */
  constructor(
    host: HTMLElement,
    redraw: () => void,
    missing: (again: (() => void) | null) => void = () => undefined,
  ) {
    this.part = new LatePart(canvasOfDrawings, {
      missing,
      redraw,
      make: ({ DrawingsCanvas }) => {
        const canvas = new DrawingsCanvas(host)
        canvas.set(this.wanted)
        return canvas
      },
    })
  }

  /** Takes what is to be drawn from the next frame on. */
  set(drawings: readonly Drawing[]): void {
    this.wanted = drawings
    const { part } = this
    if (part.made) part.made.set(drawings)
    else if (drawings.length === 0) part.forget()
    else part.want()
  }

  /** Fetches the code before the first is wanted, so that it is there when a reader answers. */
  prepare(): void {
    this.part.want()
  }

  /** Draws one frame, and returns true while anything in it moves. `view` is asked for only where there is something to draw. */
  draw(scene: Scene, camera: CameraControls, view: () => DrawnView): boolean {
    const canvas = this.part.made
    return canvas?.isEmpty === false && canvas.draw(scene, camera, view())
  }

  /** Takes the drawings out of the page; those still being fetched are then dropped. */
  stop(): void {
    this.part.stop()
    this.part.made?.stop()
  }
}
