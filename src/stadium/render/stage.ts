import type { Scene } from '../scene'

/**
 * What draws a stadium. Two things do: Pixi (WebGL2) and a plain canvas. Both draw the same picture from the same
 * scene; a test compares them. A stage keeps no time, listens to nothing and draws only when asked.
 */
export interface Stage {
  readonly kind: 'pixi' | 'canvas'
  readonly canvas: HTMLCanvasElement
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
