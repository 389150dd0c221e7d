import type { Camera } from './camera'
import type { Vector } from './matrix'

/** Slow, quick, slow: 0 to 1 in, 0 to 1 out. */
export function ease(progress: number): number {
  return progress * progress * progress * (progress * (progress * 6 - 15) + 10)
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share
const betweenVectors = (from: Vector, to: Vector, share: number): Vector => [
  between(from[0], to[0], share),
  between(from[1], to[1], share),
  between(from[2], to[2], share),
]

/**
 * The camera part of the way from one to another: `progress` 0 to 1 in time, eased. Scales change by equal factors, so
 * that a flight in and a flight out look alike.
 */
export function fly(from: Camera, to: Camera, progress: number): Camera {
  if (progress <= 0) return from
  if (progress >= 1) return to
  const share = ease(progress)
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
