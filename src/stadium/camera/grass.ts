import { clamp } from '../../lib/numbers'
import type { Camera, View } from './camera'
import { roomIn, viewProjection } from './projection'
import { isUpright, type Viewpoint } from './viewpoints'

/** A part of the grass where nobody is, in CSS pixels of the view. */
export interface Grass {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Stretches of grass that words may lie on, in metres: half their length along the pitch, their far and near edge. */
const stretches: { readonly [viewpoint in Viewpoint]?: Stretch } = {
  // Between the team's line and the near touchline.
  overview: { halfX: 49, far: -3.5, near: -33 },
  // Below the feet of the team, as far as the floods reach.
  dugout: { halfX: 60, far: -10, near: -32 },
  // Between the team at the near touchline and the wall.
  pitch: { halfX: 46, far: -33.6, near: -42 },
}

interface Stretch {
  readonly halfX: number
  readonly far: number
  readonly near: number
}

/**
 * The free near part of the grass as a camera at rest sees it: the largest upright rectangle inside it, inside the view's
 * insets. Null where no grass is free: seen along the pitch, from above and among the rows.
 * @param camera in metres from the middle of the stadium's pitch
 */
export function grassIn(viewpoint: Viewpoint, camera: Camera, view: View): Grass | null {
  const stretch = stretches[viewpoint]
  const room = roomIn(view, view.insets)
  if (!stretch || isUpright(room)) return null
  const m = viewProjection(new Float32Array(16), camera.eye, camera.frame, view.width / view.height)
  const at = (x: number, y: number): [number, number] => {
    const w = m[3] * x + m[7] * y + m[15]
    const [across, up] = [(m[0] * x + m[4] * y + m[12]) / w, (m[1] * x + m[5] * y + m[13]) / w]
    return [(across / 2 + 0.5) * view.width, (0.5 - up / 2) * view.height]
  }
  const { halfX, far, near } = stretch
  const { insets } = view
  const [[farLeft, farY], [farRight], [nearLeft, nearY], [nearRight]] = [
    at(-halfX, far),
    at(halfX, far),
    at(-halfX, near),
    at(halfX, near),
  ]
  const insideX = (x: number): number => clamp(x, insets.left, insets.left + room.width)
  const insideY = (y: number): number => clamp(y, insets.top, insets.top + room.height)
  const [left, right] = [insideX(Math.max(farLeft, nearLeft)), insideX(Math.min(farRight, nearRight))]
  const [top, bottom] = [insideY(farY), insideY(nearY)]
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}
