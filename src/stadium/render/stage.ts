import type { Scene } from '../scene'

/**
 * What draws a stadium. Two things do: Pixi (WebGL2) and a plain canvas. Both draw the same picture from the same
 * scene; a test compares them. A stage keeps no time, listens to nothing and draws only when asked.
 */
export interface Stage {
  readonly kind: 'pixi' | 'canvas'
  readonly canvas: HTMLCanvasElement
  /** The largest picture it can draw, or draws in the time of a press. */
  readonly largest: LargestPicture
  /**
   * Draws one frame of the scene. The canvas takes the scene's size. Returns true while the picture can still be made
   * finer by drawing once more with nothing changed.
   */
  draw(scene: Scene): boolean
  /** Invalidates everything kept from earlier frames: the next one is drawn from the beginning. */
  forget(): void
  /** Gives back all that the stage has made, once and for all. The canvas is then the caller's to remove. */
  stop(): void
}

/** How large a picture may be, in device pixels: either side, and all of it. */
export interface LargestPicture {
  readonly side: number
  readonly pixels: number
}
