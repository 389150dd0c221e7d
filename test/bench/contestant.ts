import type { Children } from './children'

/** A contestant once it is on the canvas. */
export interface Drawing {
  /**
   * Draws the children with these marks, one code a child. Called inside an animation frame. `changed` lists the
   * children whose mark differs from the picture before; a contestant may use it or not.
   */
  recolour(marks: Uint8Array<ArrayBuffer>, changed: Uint32Array<ArrayBuffer>): void
}

/** One way of drawing eighty thousand children. */
export interface Contestant {
  readonly name: string
  /** Makes everything and draws `children.pictures[0]`. */
  create(canvas: HTMLCanvasElement, children: Children): Promise<Drawing> | Drawing
}
