import type { Scene } from './scene'

/** Where a point of the stadium falls in the picture. */
export interface Projected {
  /** Device pixels from the left and from the top. */
  x: number
  y: number
  /** Metres in front of the eye; not positive when behind it. */
  depth: number
}

/** Projects a point, in metres, into device pixels. Writes into `out`, and returns it. */
export function project(scene: Scene, x: number, y: number, z: number, out: Projected): Projected {
  const m = scene.viewProjection
  const { width, height, pixelRatio } = scene.size
  const w = m[3] * x + m[7] * y + m[11] * z + m[15]
  out.x = ((m[0] * x + m[4] * y + m[8] * z + m[12]) / w / 2 + 0.5) * Math.round(width * pixelRatio)
  out.y = (0.5 - (m[1] * x + m[5] * y + m[9] * z + m[13]) / w / 2) * Math.round(height * pixelRatio)
  out.depth = w
  return out
}

/** Nearest a point may be to the eye and still be drawn, in metres. */
export const nearest = 0.5
