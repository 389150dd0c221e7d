import { PlayerKind } from '../players'

/** The look of what stands at a post: radius in metres, smallest and largest in CSS pixels, hollow or not, how strong. */
export interface PlayerLook {
  readonly radius: number
  readonly smallest: number
  readonly ring: number
  readonly alpha: number
}

/** Largest radius of a worker in CSS pixels: seen from the dugout they must not hide the stands. */
export const largestPlayer = 7

/** Looks by player kind: established, newly qualified smaller, agency hollow, and the place of someone who left. */
export const playerLooks: readonly PlayerLook[] = [
  { radius: 0.78, smallest: 1.7, ring: 0, alpha: 1 },
  { radius: 0.54, smallest: 1.2, ring: 0, alpha: 1 },
  { radius: 0.82, smallest: 1.9, ring: 1, alpha: 1 },
  { radius: 0.62, smallest: 1.5, ring: 1, alpha: 0.36 },
]

if (playerLooks.length !== Object.keys(PlayerKind).length)
  throw new Error('Every kind of player needs a look.')
