import type { Row } from '../layout/bowl'
import type { Scene } from '../scene'
import type { Insets } from './camera'

/** A point or direction in metres: x along the pitch, y across it, z up. */
export type Vector = readonly [number, number, number]

const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const normalise = (a: Vector): Vector => {
  const length = Math.hypot(a[0], a[1], a[2])
  return [a[0] / length, a[1] / length, a[2] / length]
}

/** Nearest and furthest a thing may be from the eye and still be drawn, in metres. */
const near = 0.5
const far = 4000

/** How an eye's picture is laid into the view: times `scale`, then moved (in halves of the view's height and width). */
export interface Frame {
  readonly scale: number
  readonly shiftX: number
  readonly shiftY: number
}

/** Where an eye is, what it looks at, and how wide it sees (vertical, in radians). */
export interface Eye {
  readonly eye: Vector
  readonly target: Vector
  readonly fieldOfView: number
}

/**
 * The matrix from metres to clip space, column-major, written into `out`: perspective from the eye, then the frame.
 * `aspect` is the view's width over its height.
 */
export function viewProjection(out: Float32Array, from: Eye, frame: Frame, aspect: number): Float32Array {
  const back = normalise(subtract(from.eye, from.target))
  const right = normalise(cross([0, 0, 1], back))
  const up = cross(back, right)
  const focal = frame.scale / Math.tan(from.fieldOfView / 2)
  const depthA = (far + near) / (near - far)
  const depthB = (2 * far * near) / (near - far)
  for (let axis = 0; axis < 4; axis++) {
    const component = (v: Vector): number => (axis < 3 ? v[axis] : -dot(v, from.eye))
    const toViewer = component(back)
    out[axis * 4] = (component(right) * focal) / aspect - toViewer * frame.shiftX
    out[axis * 4 + 1] = component(up) * focal - toViewer * frame.shiftY
    out[axis * 4 + 2] = toViewer * depthA + (axis === 3 ? depthB : 0)
    out[axis * 4 + 3] = -toViewer
  }
  return out
}

/** Pixels that one metre takes at a distance of one metre from the eye, in a view `height` pixels high. */
export function focalPixels(from: Eye, frame: Frame, height: number): number {
  return ((frame.scale / Math.tan(from.fieldOfView / 2)) * height) / 2
}

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
