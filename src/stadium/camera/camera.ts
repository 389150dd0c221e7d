import { smootherstep } from '../../lib/easing'
import type { Row } from '../layout/bowl'
import { type Eye, type Frame, fitted, type Insets, plainFrame, type Vector } from './projection'
import { eyeAt, type Orbit, placingsIn, type Viewpoint } from './viewpoints'

/** An eye and a frame: all a camera is. */
export interface Camera {
  readonly eye: Eye
  readonly frame: Frame
}

/** A view to be filled: its size and the space to leave free at its edges, in CSS pixels. */
export interface View {
  readonly width: number
  readonly height: number
  readonly insets: Insets
}

/** The camera at a viewpoint with the reader's orbit on top; metres from the middle of the stadium's pitch. */
export type CameraAt = (viewpoint: Viewpoint, orbit: Orbit, view: View) => Camera

/** Width over height for which the viewpoints inside the stadium are composed; wider views come nearer. */
const composedFor = 1.4

/** The cameras of a stadium with these rows. */
export function makeCameras(rows: readonly Row[]): CameraAt {
  const placings = placingsIn(rows)
  return (viewpoint, orbit, view) => {
    const placing = placings[viewpoint]
    const eye = eyeAt(placing, orbit)
    const base = placing.subject
      ? fitted(eye, placing.subject, view, view.insets)
      : { ...plainFrame, scale: Math.max(1, view.width / view.height / composedFor) }
    return {
      eye,
      frame: {
        scale: base.scale * orbit.zoom,
        shiftX: base.shiftX * orbit.zoom + orbit.panX,
        shiftY: base.shiftY * orbit.zoom + orbit.panY,
      },
    }
  }
}

/** The same camera beside a stadium that stands elsewhere in the world. */
export function movedBy({ eye, frame }: Camera, metres: Vector): Camera {
  const moved = ([x, y, z]: Vector): Vector => [x + metres[0], y + metres[1], z + metres[2]]
  return { eye: { ...eye, eye: moved(eye.eye), target: moved(eye.target) }, frame }
}

/** True where two cameras show the same. */
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
  }
}

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
