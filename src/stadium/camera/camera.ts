import { smootherstep } from '../../lib/easing'
import type { Row } from '../layout/bowl'
import type { Air } from '../scene'
import { type Eye, type Frame, type Insets, insideInsets, roomIn, type Vector } from './projection'
import { eyeAt, isInside, type Orbit, type Placing, placingsIn, type Viewpoint } from './viewpoints'

/** An eye, a frame, and the light between them and what they see: all a camera is. */
export interface Camera {
  readonly eye: Eye
  readonly frame: Frame
  readonly air: Air
}

/** A view to be filled: its size and the space to leave free at its edges, in CSS pixels. */
export interface View {
  readonly width: number
  readonly height: number
  readonly insets: Insets
}

/** The camera at a viewpoint with the reader's orbit on top; metres from the middle of the stadium's pitch. */
export type CameraAt = (viewpoint: Viewpoint, orbit: Orbit, view: View) => Camera

/** The cameras of a stadium with these rows. */
export function makeCameras(rows: readonly Row[]): CameraAt {
  const placingIn = placingsIn(rows)
  // A frame of a flight or a drift asks again for what it asked for before: the overview's search is done once a view.
  let last: { readonly key: string; readonly placing: Placing } | null = null
  return (viewpoint, { panX, panY, ...orbit }, view) => {
    const room = roomIn(view, view.insets)
    const key = `${viewpoint} ${room.width} ${room.height}`
    if (last?.key !== key) last = { key, placing: placingIn(viewpoint, room) }
    const { placing } = last
    const eye = eyeAt(placing, { panX, panY, ...orbit })
    const composed = placing.frame(eye)
    const { zoom } = orbit
    const moved = ({ scale, shiftX, shiftY }: Frame): Frame => ({
      scale: scale * zoom,
      shiftX: shiftX * zoom + panX,
      shiftY: shiftY * zoom + panY,
    })
    const air = placing.air(composed)
    const [x, y, wide, high] = air.dome
    const dome = moved(insideInsets({ scale: 1, shiftX: x, shiftY: y }, view, view.insets))
    const reach: [number, number] = [
      (wide * zoom * room.width) / view.width,
      (high * zoom * room.height) / view.height,
    ]
    return {
      eye,
      frame: moved(insideInsets(composed, view, view.insets)),
      air: { ...air, inside: isInside(eye.eye, rows), dome: [dome.shiftX, dome.shiftY, ...reach] },
    }
  }
}

/** The same camera beside a stadium that stands elsewhere in the world. */
export function movedBy(camera: Camera, metres: Vector): Camera {
  const { eye } = camera
  const moved = ([x, y, z]: Vector): Vector => [x + metres[0], y + metres[1], z + metres[2]]
  return { ...camera, eye: { ...eye, eye: moved(eye.eye), target: moved(eye.target) } }
}

/** True where two cameras show the same. Their light follows from that. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const numbers = ({ eye, frame }: Camera): number[] => [
    ...eye.eye,
    ...eye.target,
    eye.fieldOfView,
    frame.scale,
    frame.shiftX,
    frame.shiftY,
  ]
  const others = numbers(b)
  return numbers(a).every((value, index) => value === others[index])
}

/**
 * The camera part of the way from one to another: `progress` 0 to 1 in time, eased. Scales change by equal factors, so
 * that a flight in and a flight out look alike.
 */
export function fly(from: Camera, to: Camera, progress: number): Camera {
  if (progress <= 0) return from
  if (progress >= 1) return to
  const share = smootherstep(progress)
  return {
    eye: {
      eye: betweenVectors(from.eye.eye, to.eye.eye, share),
      target: betweenVectors(from.eye.target, to.eye.target, share),
      fieldOfView: between(from.eye.fieldOfView, to.eye.fieldOfView, share),
    },
    frame: {
      scale: Math.exp(between(Math.log(from.frame.scale), Math.log(to.frame.scale), share)),
      shiftX: between(from.frame.shiftX, to.frame.shiftX, share),
      shiftY: between(from.frame.shiftY, to.frame.shiftY, share),
    },
    air: betweenAirs(from.air, to.air, share),
  }
}

/** The light on the way; whether the eye is inside yet is for whoever knows the bowl to say, until then as it was. */
function betweenAirs(from: Air, to: Air, share: number): Air {
  const dome = [0, 1, 2, 3].map(index => between(from.dome[index], to.dome[index], share))
  return {
    inside: from.inside,
    exposure: between(from.exposure, to.exposure, share),
    dome: [dome[0], dome[1], dome[2], dome[3]],
    foot: between(from.foot, to.foot, share),
  }
}

/** How long the picture takes to make room for what is laid over it, in milliseconds. */
export const makingRoomMilliseconds = 600

/** How long a flight takes, in milliseconds: 1.2 s for a short one, 2 s across the stadium. */
export function flightMilliseconds(from: Camera, to: Camera): number {
  const [a, b] = [from.eye.eye, to.eye.eye]
  const metres = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  return 1200 + 800 * Math.min(1, metres / 400)
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share
const betweenVectors = (from: Vector, to: Vector, share: number): Vector => [
  between(from[0], to[0], share),
  between(from[1], to[1], share),
  between(from[2], to[2], share),
]
