import { kindNames } from '../layout/team-layout'
import { type Colour, mixColour, type Palette } from '../palette'
import type { Scene } from '../scene'

/** Sizes and strengths that both stages draw with, so that their pictures are the same. */

/** Largest radius of a child in CSS pixels, however close the eye. */
export const largestRadius = 14
/** Radius of a head among the crowd, in metres. */
export const headRadius = 0.275
/** Near heads leave no dark between them, and have so much less light. */
export const nearHeads = 0.76
/** The hole of a ring, as a share of its radius. */
export const ringHole = 0.56
/** From the middle of a diamond to its corners, in radii: it covers about as much as a disc of that radius. */
export const diamondReach = 1.2
/** Radius in device pixels up to which a diamond is drawn as a disc, and from which it is one: corners of two pixels would be a cross. */
export const diamondFrom = { disc: 1.8, diamond: 3.6 } as const

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

/** How much light is left on a seat nobody is in, where all is drawn flat; and its colour in the light of the floods. */
const emptySeatLight = 0.3
const emptySeatDark: Colour = [0.03, 0.03, 0.03]
/** The mark on an empty seat: times the seat's own radius, and device pixels more. */
export const emptySeat = { times: 1.55, more: 0.5 } as const

/** The colour of a seat nobody is in, because its child has come down or it is not filled yet. */
export function emptySeatColour({ background, seatDark, isFlat }: Palette): Colour {
  return isFlat ? mixColour(background, seatDark, emptySeatLight) : emptySeatDark
}

/** How far the stands, and the marks of those who did not change, dim when only changes are shown. */
export const dimmedStand = 0.62
export const dimmedMark = 0.76

/** The lines of the pitch: how strong, how wide in metres, and at least in CSS pixels. */
export const lineStyle = { alpha: 0.5, width: 0.14, smallest: 1 } as const

/** How much the floods dip, and the marks of those who did not change, while lines of light rise over those who did. */
export const hushed = { floods: 0.3, marks: 0.38 } as const

/**
 * Lines of light over children who changed: half their width in metres and at least in CSS pixels, how much white is in
 * their colour, how quickly they fade towards the far end (an exponent), and how quickly to the sides their core and the
 * light round it fall off. A line that stands for a child who is no
 * longer marked fades towards the child instead: it is bright above, and open below.
 */
export const lineOfLight = {
  halfWidth: 0.4,
  smallest: 1,
  white: 0.25,
  fade: 1.7,
  core: 7,
  round: 1.6,
} as const
/** The ring round the seat of a child who is no longer marked: its radius and thickness in CSS pixels. */
export const openRing = { radius: 3.2, thick: 1.1 } as const
/** However far off or from straight above, a line of light is at least so many CSS pixels high for each metre. */
export const leastLine = 0.8

/** How a mark gives light, by mark code: its halo's strength, and how strong its own colour is once the floods are out. */
export const haloStrength: readonly number[] = [0, 1, 1, 0.9, 0, 0, 0, 0, 0]
export const darkTone: readonly number[] = [1, 1, 1, 0.95, 0.78, 0.7, 0.7, 0.66, 0.66]
/**
 * A halo: times the mark's radius and CSS pixels more, and its strength, under the floods and without them. The pixels are
 * those of a view in which neighbours are `apart` CSS pixels from each other.
 */
export const halo = {
  times: 1.6,
  lit: { more: 3.5, strength: 0.36 },
  dark: { more: 6, strength: 0.64 },
  apart: 1.8,
} as const
/**
 * The soft shadow round a mark under the floods, so that it stands clear of the crowd: CSS pixels wide at most, and how
 * dark. Where seats lie closer than `apart` CSS pixels it is narrower: it must not put the crowd round it in the dark.
 */
export const markShadow = { width: 3, alpha: 0.6, apart: 1.6 } as const

/** How wide the shadow round a mark is in a scene, in device pixels. */
export function markShadowWidth({ apart, size }: Scene): number {
  return markShadow.width * Math.min(1, apart / markShadow.apart) * size.pixelRatio
}

/**
 * How much smaller a mark is drawn where its stand is seen at a flat angle and seats lie close: at a cosine of `flat` and
 * below times `least`, from `open` on at its full size.
 */
export const flatAngle = { least: 0.6, flat: 0.08, open: 0.6 } as const

/**
 * What stands at a post: an upright stroke, so many metres wide and high, at least so many CSS pixels wide; open inside
 * where it is an outline.
 */
export interface PlayerStyle {
  readonly width: number
  readonly height: number
  readonly smallest: number
  readonly outline: boolean
}

const strokeOf: { readonly [kind in Exclude<(typeof kindNames)[number], 'empty'>]: PlayerStyle } = {
  established: { width: 0.17, height: 1.72, smallest: 1.5, outline: false },
  newlyQualified: { width: 0.17, height: 1.42, smallest: 1.5, outline: false },
  agency: { width: 0.24, height: 1.72, smallest: 1.9, outline: true },
}

/** Four faint shadows of each stroke fall on the grass: how dark, under the floods and without them. */
export const strokeShadow = { lit: 0.8, dark: 0.16 } as const

/** Strokes by `PlayerKind`: established, newly qualified shorter, agency hollow. An empty post has none. */
export const playerStyles: readonly PlayerStyle[] = kindNames.flatMap(kind =>
  kind === 'empty' ? [] : [strokeOf[kind]],
)

/** The ring on the grass where nobody stands: its radius in metres, at least in CSS pixels, and how strong it is. */
export const emptyPost = { radius: 0.34, smallest: 1.4, alpha: 0.55 } as const

/** How much of a stroke's light is left at its foot; and of the whole stroke's once the floods are out. */
export const strokeLight = { foot: 0.42, dark: 0.55 } as const
