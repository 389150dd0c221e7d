import { PlayerKind } from '../layout/team-layout'
import { mixColour } from '../palette'
import type { Palette, Scene } from '../scene'

/** Sizes and strengths that both stages draw with, so that their pictures are one. */

/** Largest radius of a child in CSS pixels, however close the eye. */
export const largestRadius = 14
/** The hole of a ring, as a share of its radius. */
export const ringHole = 0.56

/** How much light is left on a seat nobody is in. */
const emptySeatLight = 0.3
/** The mark on an empty seat: times the seat's own radius, and device pixels more. */
export const emptySeat = { times: 1.15, more: 0.5 } as const

/** The colour of a seat nobody is in, because its child has come down or it is not filled yet. */
export function emptySeatColour({ background, seatDark }: Palette): ReturnType<typeof mixColour> {
  return mixColour(background, seatDark, emptySeatLight)
}

/** How far the stands, and the marks of those who did not change, dim when only changes are shown. */
export const dimmedStand = 0.62
export const dimmedMark = 0.86

/** The lines of the pitch: how strong, how wide in metres, and at least in CSS pixels. */
export const lineLook = { alpha: 0.5, width: 0.14, smallest: 1 } as const

/** Rings around changed children, in CSS pixels: where they open from and to, their thickness; and how strong. */
const lightRing = { from: 2.5, to: 11, thickness: 1.8, outline: 3.5, alpha: 0.9 } as const

/** Furthest a ring of light reaches from a child's dot, in CSS pixels. */
export const furthestLight = lightRing.to

/** The ring of light in a scene: CSS pixels it stands off the child, its thickness, its strength. */
export function lightOf(scene: Scene): { off: number; thickness: number; alpha: number } {
  const { from, to, thickness, outline, alpha } = lightRing
  if (scene.outline) return { off: outline, thickness, alpha }
  return { off: from + (to - from) * scene.light, thickness, alpha: alpha * (1 - scene.light) }
}

/** Radius of a child's dot in device pixels. `smallest` is in CSS pixels. */
export function dotRadius(metres: number, pixelsPerMetre: number, smallest: number, ratio: number): number {
  return Math.min(largestRadius * ratio, Math.max(metres * pixelsPerMetre, smallest * ratio))
}

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
