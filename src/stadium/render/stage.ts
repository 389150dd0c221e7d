import type { Scene } from '../scene'

/**
 * What draws the stadium. Two things do: Pixi (WebGL2) and a plain canvas. Both draw the same picture from the same
 * scene; a test holds them together. A stage keeps no time, listens to nothing and draws only when asked.
 */
export interface Stage {
  readonly kind: 'pixi' | 'canvas'
  readonly canvas: HTMLCanvasElement
  /** Draws one frame of the scene. The canvas takes the scene's size. */
  draw(scene: Scene): void
  /** Takes nothing it holds for granted any more: the next frame is drawn from the beginning. */
  forget(): void
  /** Gives back what the stage holds. The canvas may then be dropped. */
  destroy(): void
}
