import type { Scene } from './scene'

/**
 * What draws the stadium. Two things do: Pixi (WebGL2) and a plain canvas. Both draw the same picture from the same
 * scene; a test holds them together. A stage keeps no time, listens to nothing and draws only when asked.
 */
export interface Stage {
  readonly kind: 'pixi' | 'canvas'
  readonly canvas: HTMLCanvasElement
  /** Draws one frame of the scene. The canvas takes the scene's size. */
  draw(scene: Scene): void
  /** Gives back what the stage holds. The canvas may then be dropped. */
  destroy(): void
}
