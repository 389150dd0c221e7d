import { makeCameras } from '../../src/stadium/camera/camera'
import { focalPixels, viewProjection } from '../../src/stadium/camera/projection'
import { noOrbit } from '../../src/stadium/camera/viewpoints'
import { makeSeats } from '../../src/stadium/layout/seats'
import { night, smallestSeat, usualSmallestMark } from '../../src/stadium/palette'
import type { Children } from './children'
import { makePictures } from './pictures'

/** The space the overview leaves free at its edges, in pixels. */
const edge = 24

/**
 * The children all contestants draw: the stadium's own seats, overview camera and palette at 1280 × 720, and the
 * model's own pictures while the team shrinks post by post.
 */
export function makeChildren(): Children {
  const count = 80_000
  const seats = makeSeats(count)
  const insets = { top: edge, right: edge, bottom: edge, left: edge }
  const { eye, frame } = makeCameras(seats.rows)('overview', noOrbit, { width: 1280, height: 720, insets })
  const pictures = makePictures(count)
  return {
    count,
    steps: pictures.length,
    viewProjection: [...viewProjection(new Float32Array(16), eye, frame, 1280 / 720)],
    eye: eye.eye,
    pixelsAMetre: focalPixels(eye, frame, 720),
    smallestSeat,
    smallestMark: usualSmallestMark,
    background: night.background,
    seatDark: night.seatDark,
    seatLight: night.seatLight,
    marks: night.marks,
    seats: new Float32Array(seats.places),
    shades: new Uint8Array(seats.shades),
    pictures,
  }
}
