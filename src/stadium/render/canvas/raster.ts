import { smoothstep } from '../../../lib/easing'
import { diamondReach } from '../mark-style'
import { holeShadow, profileSteps, type RoundProfile, roundProfile, unit } from './round-profile'

/**
 * Soft-edged shapes blended into plain pixels. Coverage is the distance to the edge, so that a dot smaller than a pixel
 * becomes a fainter pixel and never falls between two.
 */

/** Pixels to draw into: four bytes each, red, green, blue, alpha (always opaque here). */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** One dot. To draw many, one object is written to again and again, which makes no garbage. */
export interface Dot {
  /** The centre in device pixels, the first pixel reaching from 0 to 1. */
  x: number
  y: number
  /** Outer radius in device pixels. */
  radius: number
  /** Radius of the hole as a share of the outer one; 0 for a disc. */
  hole: number
  /** 0 to 255. */
  red: number
  green: number
  blue: number
  /** 0 to 1. */
  alpha: number
}

/** A child's mark: a dot that may stand on a corner, have a soft shadow round it, and be shaded where it is large. */
export interface MarkDot extends Dot {
  /** 0 for a round, 1 for a diamond, between while one becomes the other. */
  diamond: number
  /** How far the shadow reaches beyond the edge in device pixels, and how dark it is, 0 to 1. */
  shadowWidth: number
  shadow: number
  /** True where a large mark is lit from above. */
  shaded: boolean
}

/** A dot to write into. */
export function blankDot(): Dot {
  return { x: 0, y: 0, radius: 0, hole: 0, red: 0, green: 0, blue: 0, alpha: 1 }
}

/** A mark to write into. */
export function blankMarkDot(): MarkDot {
  return { ...blankDot(), diamond: 0, shadowWidth: 0, shadow: 0, shaded: false }
}

/** Blends one dot into the pixels. */
export function blendDot(pixels: Pixels, { x, y, radius, hole, red, green, blue, alpha }: Dot): void {
  const { data, width, height } = pixels
  const reach = radius + 0.5
  const left = Math.max(0, Math.floor(x - reach))
  const right = Math.min(width - 1, Math.floor(x + reach))
  const top = Math.max(0, Math.floor(y - reach))
  const bottom = Math.min(height - 1, Math.floor(y + reach))
  const inner = radius * hole
  for (let row = top; row <= bottom; row++) {
    const dy = row + 0.5 - y
    let at = (row * width + left) * 4
    for (let column = left; column <= right; column++, at += 4) {
      const dx = column + 0.5 - x
      const distance = Math.sqrt(dx * dx + dy * dy)
      let cover = reach - distance
      if (cover <= 0) continue
      if (cover > 1) cover = 1
      if (hole > 0) {
        const open = distance - inner + 0.5
        if (open <= 0) continue
        if (open < 1) cover *= open
      }
      cover *= alpha
      data[at] += (red - data[at]) * cover
      data[at + 1] += (green - data[at + 1]) * cover
      data[at + 2] += (blue - data[at + 2]) * cover
    }
  }
}

/** Blends one mark into the pixels. */
export function blendMark(pixels: Pixels, mark: MarkDot): void {
  const profile = mark.diamond > 0 ? null : roundProfile(mark.radius, mark.hole, mark.shadowWidth)
  if (profile) blendRound(pixels, mark, profile)
  else blendShaped(pixels, mark)
}

/** A small round mark. */
function blendRound(pixels: Pixels, mark: MarkDot, { cover, shadow }: RoundProfile): void {
  const { data, width, height } = pixels
  const { x, y, red, green, blue, alpha } = mark
  const reach = mark.radius + (mark.shadow > 0 ? Math.max(0.5, mark.shadowWidth) : 0.5)
  const left = Math.max(0, Math.floor(x - reach))
  const right = Math.min(width - 1, Math.floor(x + reach))
  const top = Math.max(0, Math.floor(y - reach))
  const bottom = Math.min(height - 1, Math.floor(y + reach))
  const dark = mark.shadow * alpha
  for (let row = top; row <= bottom; row++) {
    const dy = row + 0.5 - y
    let at = (row * width + left) * 4
    for (let column = left; column <= right; column++, at += 4) {
      const dx = column + 0.5 - x
      const step = ((dx * dx + dy * dy) * profileSteps) | 0
      if (step >= cover.length) continue
      const added = cover[step] * alpha
      let hidden = shadow[step] * dark
      if (hidden < added) hidden = added
      if (hidden < 0.004) continue
      if (hidden > 1) hidden = 1
      data[at] += red * added - data[at] * hidden
      data[at + 1] += green * added - data[at + 1] * hidden
      data[at + 2] += blue * added - data[at + 2] * hidden
    }
  }
}

/** A mark of any size and form. */
function blendShaped(pixels: Pixels, mark: MarkDot): void {
  const { data, width, height } = pixels
  const { x, y, radius, hole, red, green, blue, alpha, diamond, shadow, shadowWidth } = mark
  const soft = shadow > 0 ? Math.max(0.5, shadowWidth) : 0.5
  const reach = radius * (1 + (diamondReach - 1) * diamond) + soft
  const left = Math.max(0, Math.floor(x - reach))
  const right = Math.min(width - 1, Math.floor(x + reach))
  const top = Math.max(0, Math.floor(y - reach))
  const bottom = Math.min(height - 1, Math.floor(y + reach))
  const inner = radius * hole
  const large = mark.shaded ? smoothstep(unit((radius - 3.5) / 5.5)) : 0
  for (let row = top; row <= bottom; row++) {
    const dy = row + 0.5 - y
    const lit = large === 0 ? 1 : 1 + (1.03 - 0.11 * smoothstep(unit((dy / radius + 0.7) / 1.65)) - 1) * large
    let at = (row * width + left) * 4
    for (let column = left; column <= right; column++, at += 4) {
      const dx = column + 0.5 - x
      let away = Math.sqrt(dx * dx + dy * dy)
      if (diamond > 0) away += ((Math.abs(dx) + Math.abs(dy)) / diamondReach - away) * diamond
      let cover = unit(radius + 0.5 - away)
      let dark =
        shadow > 0 ? smoothstep(unit((radius + shadowWidth - away) / (shadowWidth + 0.5))) * shadow : 0
      if (hole > 0) {
        const open = unit(away - inner + 0.5)
        cover *= open
        dark = Math.max(dark, (1 - open) * shadow * holeShadow)
      }
      if (large > 0) {
        if (hole === 0) cover *= 1 - large * 0.8 * (1 - smoothstep(unit((1.03 - away / radius) / 0.23)))
        dark *= 1 - large * 0.5
      }
      const hidden = Math.min(1, Math.max(cover, dark)) * alpha
      if (hidden < 0.004) continue
      const added = cover * alpha * lit
      data[at] += red * added - data[at] * hidden
      data[at + 1] += green * added - data[at + 1] * hidden
      data[at + 2] += blue * added - data[at + 2] * hidden
    }
  }
}
