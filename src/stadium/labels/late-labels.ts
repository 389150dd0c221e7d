import { late } from '../../lib/late'
import type { Insets } from '../camera/projection'
import { LatePart } from '../late-part'
import type { Scene } from '../scene'
import type { BlockLabel, Labels } from './labels'

const blockLabels = late(() => import('./labels'))

/** Labels whose code is fetched with the first that are wanted: most readers never gather anyone. */
export class LateLabels {
  private readonly part: LatePart<typeof import('./labels'), Labels>
  private wanted: readonly BlockLabel[] = []
  private note = ''

  /**
   * `redraw`: asks for a frame, once they have been fetched. `missing`: called where they could not be, with what tries again;
   * with null once they have come, or are no longer wanted.
   */
  constructor(
    host: HTMLElement,
    redraw: () => void,
    missing: (again: (() => void) | null) => void = () => undefined,
  ) {
    this.part = new LatePart(blockLabels, {
      missing,
      redraw,
      make: ({ Labels }) => {
        const labels = new Labels(host)
        labels.set(this.wanted, this.note)
        return labels
      },
    })
  }

  /** Takes new labels, and what is said once under all of them. They are placed by the next `place`. */
  set(labels: readonly BlockLabel[], note = ''): void {
    this.wanted = labels
    this.note = note
    const { part } = this
    if (part.made) part.made.set(labels, note)
    else if (labels.length === 0) part.forget()
    else part.want()
  }

  place(scene: Scene, insets: Insets): void {
    this.part.made?.place(scene, insets)
  }

  /** Draws them, as they were placed last, on a picture of the view. */
  drawOn(pen: CanvasRenderingContext2D): void {
    this.part.made?.drawOn(pen)
  }

  hide(): void {
    this.part.made?.hide()
  }

  /** Takes the labels out of the page; those still being fetched are then dropped. */
  stop(): void {
    this.part.stop()
    this.part.made?.stop()
  }
}
