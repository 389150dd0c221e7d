import type { Scene } from './scene'

/** How long the seats take to fill, in milliseconds. */
export const fillMilliseconds = 4000

/** Share of the seats that are filled by a share of the time, both 0 to 1: slow, quick, slow, yet begun with the first row. */
export function filledBy(progress: number): number {
  return progress * progress * (3 - 2 * progress)
}

/** How many seats of a scene are filled: the first so many, since they fill in the order of the children. */
export function seatsFilled({ filled, shades }: Scene): number {
  return filled >= 1 ? shades.length : Math.floor(filled * shades.length)
}

/** Those of a list of children, in the order of the children, whose seats are filled; the list itself where all are. */
export function seated(scene: Scene, children: Uint32Array): Uint32Array {
  if (scene.filled >= 1) return children
  const seats = seatsFilled(scene)
  let [low, high] = [0, children.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (children[middle] < seats) low = middle + 1
    else high = middle
  }
  return children.subarray(0, low)
}
