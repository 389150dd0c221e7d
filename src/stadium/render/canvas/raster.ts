/**
 * Soft-edged discs and rings blended into plain pixels. Coverage is the distance to the edge, so that a dot smaller
 * than a pixel becomes a fainter pixel and never falls between two.
 */

/** A rectangle of pixels: from `left` and `top` up to, and without, `right` and `bottom`. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels to draw into: four bytes each, red, green, blue, alpha (always opaque here). */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
  /** Where given, nothing outside it is drawn on. */
  readonly clip?: Box
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

/** A dot to write into. */
export function blankDot(): Dot {
  return { x: 0, y: 0, radius: 0, hole: 0, red: 0, green: 0, blue: 0, alpha: 1 }
}

/** Blends one dot into the pixels. */
export function blendDot(pixels: Pixels, { x, y, radius, hole, red, green, blue, alpha }: Dot): void {
  const { data, width, height, clip } = pixels
  const reach = radius + 0.5
  const left = Math.max(clip ? clip.left : 0, Math.floor(x - reach))
  const right = Math.min((clip ? clip.right : width) - 1, Math.floor(x + reach))
  const top = Math.max(clip ? clip.top : 0, Math.floor(y - reach))
  const bottom = Math.min((clip ? clip.bottom : height) - 1, Math.floor(y + reach))
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
