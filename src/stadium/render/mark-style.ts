import { kindNames, type PlayerCounts } from '../layout/team-layout'
import { type Colour, mixColour, type Palette } from '../palette'
import type { Scene } from '../scene'
import type { StadiumValue } from '../stadium-value'

/** Sizes and strengths that both stages draw with, so that their pictures are the same. */

/** Largest radius of a child in CSS pixels, however close the eye. */
export const largestRadius = 14
/** The hole of a ring, as a share of its radius. */
export const ringHole = 0.56

/** A dot by its radius in metres, and the smallest radius it may have, in CSS pixels. */
export interface DotSize {
  readonly radius: number
  readonly smallest: number
}

/** Radius of a child's dot in device pixels, so many metres before the eye. */
export function dotRadius({ radius, smallest }: DotSize, { focal, size }: Scene, depth: number): number {
  const ratio = size.pixelRatio
  return Math.min(largestRadius * ratio, Math.max(radius * (focal / depth), smallest * ratio))
}

/** How much light is left on a seat nobody is in. */
const emptySeatLight = 0.3
/** The mark on an empty seat: times the seat's own radius, and device pixels more. */
export const emptySeat = { times: 1.15, more: 0.5 } as const

/** The colour of a seat nobody is in, because its child has come down or it is not filled yet. */
export function emptySeatColour({ background, seatDark }: Palette): Colour {
  return mixColour(background, seatDark, emptySeatLight)
}

/** How far the stands, and the marks of those who did not change, dim when only changes are shown. */
export const dimmedStand = 0.62
export const dimmedMark = 0.86

/** The lines of the pitch: how strong, how wide in metres, and at least in CSS pixels. */
export const lineStyle = { alpha: 0.5, width: 0.14, smallest: 1 } as const

/** Rings around changed children, in CSS pixels: where they open from and to, their thickness; and how strong. */
const lightRing = { from: 2.5, to: 11, thickness: 1.8, outline: 3.5, alpha: 0.9 } as const

/** Furthest a ring of light reaches from a child's dot, in CSS pixels. */
export const furthestLight = lightRing.to

/** The ring of light in a stadium: CSS pixels it stands off the child, its thickness, its strength. */
export function lightOf(stadium: StadiumValue): { off: number; thickness: number; alpha: number } {
  const { from, to, thickness, outline, alpha } = lightRing
  if (stadium.outline) return { off: outline, thickness, alpha }
  return { off: from + (to - from) * stadium.light, thickness, alpha: alpha * (1 - stadium.light) }
}

/** What stands at a post: radius in metres, smallest in CSS pixels, 1 where it is a ring, how strong. */
export interface PlayerStyle extends DotSize {
  readonly ring: 0 | 1
  readonly alpha: number
}

/** Largest radius of a worker in CSS pixels: seen from the dugout they must not hide the stands. */
export const largestPlayer = 7

const styleOf: { readonly [kind in keyof PlayerCounts]: PlayerStyle } = {
  established: { radius: 0.78, smallest: 1.7, ring: 0, alpha: 1 },
  newlyQualified: { radius: 0.54, smallest: 1.2, ring: 0, alpha: 1 },
  agency: { radius: 0.82, smallest: 1.9, ring: 1, alpha: 1 },
  empty: { radius: 0.62, smallest: 1.5, ring: 1, alpha: 0.36 },
}

/** Styles by `PlayerKind`: established, newly qualified smaller, agency hollow, and the place of someone who left. */
export const playerStyles: readonly PlayerStyle[] = kindNames.map(kind => styleOf[kind])
