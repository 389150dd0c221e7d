/**
 * A layout as a value: where so many things are, and what ground their groups stand on. The seats, the children gathered
 * into blocks and the team are layouts; what draws or labels them asks the layout and need not know its kind. A new
 * layout is one file with one function that returns one of these.
 */
export interface Layout<Group extends string = never> {
  /** How many things it places. */
  readonly count: number
  /** Three numbers for each thing, in the order of the things: x, y and z in metres. */
  readonly places: Float32Array
  /** Size of the marks against the usual, above 0 and at most 1: less where things stand so close that they would overlap. */
  readonly scale: number
  /**
   * The ground that a group stands on, or those of its ranks from `from` up to, and without, `to`; all of them where
   * these are left out. Null where that is nobody, and in a layout whose groups have no ground of their own.
   */
  readonly region: (group: Group, from?: number, to?: number) => Region | null
}

/** A stretch of the ground, in metres: its middle and half its width along the pitch, its far and near edge across it. */
export interface Region {
  readonly x: number
  readonly halfWidth: number
  readonly far: number
  readonly near: number
}

/** The `region` of a layout whose groups have no ground of their own. */
export const noRegion = (): null => null
