import type { Stand } from './camera'
import type { Drift } from './drift'
import { type PlaceInView, pick, placeOf } from './picking'
import type { Scene } from './scene'
import type { Viewpoint } from './viewpoint'

/** How far from a child, in CSS pixels, a reader may point and still mean that child. */
const reach = 14

/** What looking needs of the stadium it looks at. */
export interface Looked {
  readonly scene: Scene
  readonly viewpoint: Viewpoint
  /** Asks for a frame. */
  readonly request: () => void
  /** Now, in milliseconds; null where a reader wants cuts and no flights. */
  readonly moment: () => number | null
}

/** Everything a reader does with their eyes: where they stand, how near they come, whom they look at. */
export class Looking {
  private readonly looked: Looked

  constructor(looked: Looked) {
    this.looked = looked
  }

  /** Goes to a named stand: a flight, or a cut where less motion is asked for. */
  goTo(stand: Stand): void {
    this.looked.viewpoint.goTo(stand, this.looked.moment())
    this.looked.request()
  }

  /** Back to how the present stand shows it. */
  home(): void {
    this.looked.viewpoint.home(this.looked.moment())
    this.looked.request()
  }

  /**
   * Lets the picture swing slowly to and fro, or from the `rows` stand slide along them, until the reader does anything or
   * some 40 seconds have gone by; begins once a flight has landed. Null keeps it where it is; so does asking for less motion.
   */
  drift(kind: Drift | null): void {
    this.looked.viewpoint.drift(this.looked.moment() === null ? null : kind)
    this.looked.request()
  }

  /** Turns, or when zoomed in moves, by so many CSS pixels. */
  drag(dx: number, dy: number): void {
    this.looked.viewpoint.drag(dx, dy)
    this.looked.request()
  }

  /** True while zoomed in. */
  get zoomed(): boolean {
    return this.looked.viewpoint.zoomed
  }

  /** Zooms about a point in CSS pixels. Returns false when it is as near or as far as it goes. */
  zoom(factor: number, at: { x: number; y: number }): boolean {
    this.looked.request()
    return this.looked.viewpoint.zoom(factor, at)
  }

  /** Moves a zoomed-in picture so that a child is in view. */
  bringIntoView(child: number): void {
    this.looked.viewpoint.drift(null)
    const place = this.placeOf(child)
    if (place) this.looked.viewpoint.bringIntoView(place)
    this.looked.request()
  }

  /** The child nearest to a point in CSS pixels; null where there is none. */
  childAt(x: number, y: number): number | null {
    return pick(this.looked.scene, x, y, reach)
  }

  /** Where a child is in the view; null when behind the eye. */
  placeOf(child: number): PlaceInView | null {
    return placeOf(this.looked.scene, child)
  }
}
