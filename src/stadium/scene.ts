import type { Seats } from './layout/seats'
import type { Mark } from './marks'
import { night, usualSmallestMark } from './palette'

/** A size in CSS pixels, and how many device pixels each of them is. */
export interface ViewSize {
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
}

/**
 * Everything a stage needs to draw one frame, and nothing it may decide. One plain object, changed in place by the
 * stadium; each `…Version` goes up when the arrays beside it have new contents, so a stage uploads only what changed.
 *
 * Children are drawn in two layers. The *stand* layer has every seat as a slate dot; it depends on the camera alone
 * once the seats are filled, so a stage draws it once per camera and keeps the pixels. The *marks* layer has the few children who look different;
 * only that is drawn again when a control moves.
 */
export interface Scene {
  /** Seats, three numbers a child (x, y, z in metres), in the order of the children. */
  seats: Float32Array
  /** Where each child stands when gathered, three numbers a child; a child without a place has its own seat. */
  slots: Float32Array
  /** 0 to 255 for each child: lightness of its seat, and its turn in the staggered gathering. */
  shades: Uint8Array
  /** Goes up when seats, shades or the pitch have changed. */
  seatsVersion: number
  /** 0 to 1: share of the seats, in the order of the children, that are filled. The others are dark, whatever their marks. */
  filled: number
  /** Goes up when slots have changed. */
  slotsVersion: number

  /** What each child looks like now and looked like before: one mark code a child. */
  marks: Uint8Array
  previous: Uint8Array
  /** Children, in their order, whose mark is not the plain seat, now or before: the only ones drawn in the marks layer. */
  marked: Uint32Array
  /** Children, in their order, whose mark differs from the one before the present gesture. */
  changed: Uint32Array
  /** Goes up when marks, previous, marked or changed have changed. */
  marksVersion: number
  /** 0 to 1: how far the fade from `previous` to `marks` has come. */
  fade: number
  /** 0 to 1: 0 everyone at home, 1 everyone with a place has come down. */
  gather: number
  /** 0 to 1 while the changed children light up; 1 when it is over; a lasting outline when `outline`. */
  light: number
  outline: boolean
  /** 0 to 1: how far everything but the changed children is dimmed. */
  dim: number
  /** Share of the usual light on the pitch lines and stands, 0 to 1. */
  pitchLight: number

  /** What each mark code looks like, in the order of the codes, and the ground colours. */
  palette: Palette
  paletteVersion: number

  /** Workers and empty places on the pitch, three numbers each, and what each is. */
  playerPlaces: Float32Array
  playerKinds: Uint8Array
  /** Size of the workers' marks against the usual: less for a team so large that they would overlap. */
  playerScale: number
  playersVersion: number

  /** Camera: world metres to clip space, column-major. */
  viewProjection: Float32Array
  /** Device pixels that one metre takes at one metre from the eye. */
  focal: number
  /** Smallest radius of a mark in CSS pixels: less in a view so far off that marks would fill the stands. */
  smallestMark: number
  /** Goes up when the camera has moved or the size has changed. */
  cameraVersion: number
  size: ViewSize
}

/** Colours of the ground and the look of each mark. Components from 0 to 1. */
export interface Palette {
  readonly background: readonly [number, number, number]
  readonly seatDark: readonly [number, number, number]
  readonly seatLight: readonly [number, number, number]
  readonly pitchDark: readonly [number, number, number]
  readonly pitchLight: readonly [number, number, number]
  readonly lines: readonly [number, number, number]
  readonly player: readonly [number, number, number]
  readonly light: readonly [number, number, number]
  /** The look of each mark code. */
  readonly marks: readonly Mark[]
}

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
