import type { Row } from './bowl'
import type { Insets } from './camera'
import { type Eye, type Frame, type Vector, viewProjection } from './matrix'

/** Fitting a view to points: where they fall, and the frame in which they all just fit. */

const scratch = new Float32Array(16)
/** The frame that leaves an eye's picture as it is. */
export const plainFrame: Frame = { scale: 1, shiftX: 0, shiftY: 0 }

/** Edges, in halves of a square view: y upwards. */
export interface Bounds {
  left: number
  right: number
  bottom: number
  top: number
}

/** Where points fall before any frame: their smallest and largest x and y, in halves of a square view. */
export function boundsOf(eye: Eye, points: readonly Vector[]): Bounds {
  const m = viewProjection(scratch, eye, plainFrame, 1)
  const bounds: Bounds = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity }
  for (const [x, y, z] of points) {
    const w = m[3] * x + m[7] * y + m[11] * z + m[15]
    const px = (m[0] * x + m[4] * y + m[8] * z + m[12]) / w
    const py = (m[1] * x + m[5] * y + m[9] * z + m[13]) / w
    bounds.left = Math.min(bounds.left, px)
    bounds.right = Math.max(bounds.right, px)
    bounds.bottom = Math.min(bounds.bottom, py)
    bounds.top = Math.max(bounds.top, py)
  }
  return bounds
}

/** The frame in which all the points just fit the view inside its insets. */
export function fitted(
  eye: Eye,
  points: readonly Vector[],
  width: number,
  height: number,
  insets: Insets,
): Frame {
  const bounds = boundsOf(eye, points)
  // A view smaller than its insets, as one not laid out yet, must not turn the picture over.
  const room = {
    x: Math.max(1, width - insets.left - insets.right),
    y: Math.max(1, height - insets.top - insets.bottom),
  }
  // In pixels a half of the square view is height / 2.
  const scale = Math.min(
    room.x / ((bounds.right - bounds.left) * (height / 2)),
    room.y / ((bounds.top - bounds.bottom) * (height / 2)),
  )
  const centreX = insets.left + room.x / 2 - width / 2
  const centreY = height / 2 - insets.top - room.y / 2
  return {
    scale,
    shiftX: (centreX - ((bounds.left + bounds.right) / 2) * scale * (height / 2)) / (width / 2),
    shiftY: centreY / (height / 2) - ((bounds.bottom + bounds.top) / 2) * scale,
  }
}

/** Points around a rounded rectangle at a height: enough of them to fit a view to it. */
export function outline(row: Row): Vector[] {
  const straight = { x: row.halfX - row.corner, y: row.halfY - row.corner }
  return Array.from({ length: 64 }, (_, index) => {
    const angle = (index / 64) * 2 * Math.PI
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    return [
      Math.sign(x) * straight.x + x * row.corner,
      Math.sign(y) * straight.y + y * row.corner,
      row.height,
    ] as Vector
  })
}

/** The corners of a flat rectangle around the middle of the pitch. */
export const rectangle = (x: number, y: number): Vector[] => [
  [-x, -y, 0],
  [x, -y, 0],
  [x, y, 0],
  [-x, y, 0],
]
