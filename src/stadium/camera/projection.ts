import type { Scene } from '../scene'

/** A point or direction in metres: x along the pitch, y across it, z up. */
export type Vector = readonly [number, number, number]

/** Where an eye is, what it looks at, and how wide it sees (vertical, in radians). */
export interface Eye {
  readonly eye: Vector
  readonly target: Vector
  readonly fieldOfView: number
}

/** How an eye's picture is laid into the view: times `scale`, then moved (in halves of the view's width and height). */
export interface Frame {
  readonly scale: number
  readonly shiftX: number
  readonly shiftY: number
}

/** The frame that leaves an eye's picture as it is. */
export const plainFrame: Frame = { scale: 1, shiftX: 0, shiftY: 0 }

/** Space at the edges of the view that the stadium leaves free, in CSS pixels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Nearest and furthest a point may be from the eye and still be drawn, in metres. */
export const nearest = 0.5
const furthest = 4000

/**
 * The matrix from metres to clip space, column-major, written into `out`: perspective from the eye, then the frame.
 * `aspect` is the view's width over its height.
 */
export function viewProjection(out: Float32Array, from: Eye, frame: Frame, aspect: number): Float32Array {
  const back = normalise(subtract(from.eye, from.target))
  const right = normalise(cross([0, 0, 1], back))
  const up = cross(back, right)
  const focal = frame.scale / Math.tan(from.fieldOfView / 2)
  const depthA = (furthest + nearest) / (nearest - furthest)
  const depthB = (2 * furthest * nearest) / (nearest - furthest)
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

/** Where a point of the stadium falls in the picture. */
export interface Projected {
  /** Device pixels from the left and from the top. */
  x: number
  y: number
  /** Metres in front of the eye; not positive when behind it. */
  depth: number
}

/**
 * Projects a point of the scene's stadium, in metres from the middle of its pitch, into device pixels. Writes into `out`,
 * and returns it: it is called for every child, and makes no garbage.
 */
export function project(scene: Scene, x: number, y: number, z: number, out: Projected): Projected {
  const m = scene.viewProjection
  const { width, height, pixelRatio } = scene.size
  const { origin } = scene.stadium
  const worldX = x + origin[0]
  const worldY = y + origin[1]
  const worldZ = z + origin[2]
  const w = m[3] * worldX + m[7] * worldY + m[11] * worldZ + m[15]
  const across = (m[0] * worldX + m[4] * worldY + m[8] * worldZ + m[12]) / w
  const up = (m[1] * worldX + m[5] * worldY + m[9] * worldZ + m[13]) / w
  out.x = (across / 2 + 0.5) * Math.round(width * pixelRatio)
  out.y = (0.5 - up / 2) * Math.round(height * pixelRatio)
  out.depth = w
  return out
}

/** The matrix of a scene for points of its stadium, in metres from the middle of its pitch, written into `out`. */
export function stadiumToClip({ viewProjection: m, stadium }: Scene, out: Float32Array): Float32Array {
  const [x, y, z] = stadium.origin
  out.set(m)
  for (let row = 0; row < 4; row++) out[12 + row] += m[row] * x + m[4 + row] * y + m[8 + row] * z
  return out
}

/** Edges, in halves of a square view: y upwards. */
export interface Bounds {
  left: number
  right: number
  bottom: number
  top: number
}

/** Where points fall before any frame: their smallest and largest x and y, in halves of a square view. */
export function boundsOf(eye: Eye, points: readonly Vector[]): Bounds {
  const m = viewProjection(new Float32Array(16), eye, plainFrame, 1)
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

/** The part of a view that is left free inside its insets, in CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** The room inside the insets of a view: never less than a pixel, so that a view not laid out yet turns nothing over. */
export function roomIn(view: Room, insets: Insets): Room {
  return {
    width: Math.max(1, view.width - insets.left - insets.right),
    height: Math.max(1, view.height - insets.top - insets.bottom),
  }
}

/** A frame composed for the room inside a view's insets, as a frame of the whole view. */
export function insideInsets({ scale, shiftX, shiftY }: Frame, view: Room, insets: Insets): Frame {
  const room = roomIn(view, insets)
  const [wide, high] = [room.width / view.width, room.height / view.height]
  return {
    scale: scale * high,
    shiftX: (2 * insets.left) / view.width + wide - 1 + shiftX * wide,
    shiftY: 1 - (2 * insets.top) / view.height - high + shiftY * high,
  }
}

/**
 * The frame in which bounds just fit a room, in its middle.
 * @param shares how much of the room's width and height they may take
 */
export function fitted(
  { left, right, bottom, top }: Bounds,
  { width, height }: Room,
  shares: { readonly wide: number; readonly high: number },
): Frame {
  const aspect = width / height
  const scale = Math.min((2 * shares.wide * aspect) / (right - left), (2 * shares.high) / (top - bottom))
  return { scale, shiftX: (-(left + right) * scale) / 2 / aspect, shiftY: (-(bottom + top) * scale) / 2 }
}

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
