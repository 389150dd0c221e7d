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
