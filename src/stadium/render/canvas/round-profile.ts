import { smoothstep } from '../../../lib/easing'

/**
 * How a small round mark covers the pixels around it, worked out once for each size: a browser without a compiler takes far
 * longer over the square root and the curves of a pixel than over looking them up.
 */
export interface RoundProfile {
  /** By the squared distance of a pixel from the middle, times `profileSteps`: how much of it is the mark, 0 to 1. */
  readonly cover: Float32Array
  /** How much of it the shadow round the mark takes, were that as dark as can be. */
  readonly shadow: Float32Array
}

/** Entries of a profile for each squared device pixel. */
export const profileSteps = 16
/** Radii up to which marks have profiles, in device pixels: those of a whole stadium have. Larger ones are few. */
const largest = 3.5
/** Sizes told apart in a device pixel: what lies between changes no pixel by more than one in a hundred. */
const apart = 64
/** Profiles kept. Another camera has others. */
const most = 2000

const profiles = new Map<number, RoundProfile>()

/**
 * The profile of a mark of a radius, with a hole of a share of it and a shadow so wide, in device pixels; null for one too
 * large to have one.
 */
export function roundProfile(radius: number, hole: number, shadowWidth: number): RoundProfile | null {
  if (radius > largest) return null
  const size = (radius * apart + 0.5) | 0
  const open = (hole * apart + 0.5) | 0
  const wide = (shadowWidth * apart + 0.5) | 0
  const key = (wide * (apart + 1) + open) * 256 + size
  const known = profiles.get(key)
  if (known) return known
  if (profiles.size >= most) profiles.clear()
  const profile = profileOf(size / apart, open / apart, wide / apart)
  profiles.set(key, profile)
  return profile
}

function profileOf(radius: number, hole: number, shadowWidth: number): RoundProfile {
  const length = Math.ceil((radius + Math.max(0.5, shadowWidth)) ** 2 * profileSteps)
  const [cover, shadow] = [new Float32Array(length), new Float32Array(length)]
  for (let at = 0; at < length; at++) {
    const away = Math.sqrt((at + 0.5) / profileSteps)
    const inside = unit(radius + 0.5 - away)
    const open = hole > 0 ? unit(away - radius * hole + 0.5) : 1
    cover[at] = inside * open
    shadow[at] = Math.max(
      smoothstep(unit((radius + shadowWidth - away) / (shadowWidth + 0.5))),
      (1 - open) * holeShadow,
    )
  }
  return { cover, shadow }
}

/** How much darker than the shadow round a mark the one in its hole is. */
export const holeShadow = 1.33

/** A number, or the nearer end of 0 to 1. */
export const unit = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value)
