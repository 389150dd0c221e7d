import { night, usualSmallestMark } from './palette'
import type { Scene } from './scene'
import type { Seats } from './seats'

/** A scene in which everyone is there, at home, and looks like a plain seat, and nothing has been aimed or measured yet. */
export function blankScene(seats: Seats): Scene {
  return {
    ...blankChildren(seats),
    seatsVersion: 1,
    filled: 1,
    slotsVersion: 1,
    marksVersion: 1,
    fade: 1,
    gather: 0,
    light: 1,
    outline: false,
    dim: 0,
    pitchLight: 1,
    palette: night,
    paletteVersion: 1,
    playerPlaces: new Float32Array(),
    playerKinds: new Uint8Array(),
    playerScale: 1,
    playersVersion: 1,
    viewProjection: new Float32Array(16),
    focal: 1,
    smallestMark: usualSmallestMark,
    cameraVersion: 1,
    size: { width: 1, height: 1, pixelRatio: 1 },
  }
}

/** The part of a scene that depends on how many children there are. */
export function blankChildren(seats: Seats) {
  const { count, places, shades } = seats
  return {
    seats: places,
    slots: places.slice(),
    shades,
    marks: new Uint8Array(count),
    previous: new Uint8Array(count),
    marked: new Uint32Array(),
    changed: new Uint32Array(),
  }
}
