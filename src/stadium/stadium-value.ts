import { smoothstep } from '../lib/easing'
import { clamp } from '../lib/numbers'
import type { Seats } from './layout/seats'
import { nobody, type TeamLayout } from './layout/team-layout'

/**
 * One stadium as a value: its seats, what each child looks like, its team, and where in the world it stands. One plain
 * object, changed in place; each `…Version` goes up when the arrays beside it have new contents, so that a renderer
 * uploads only what has changed. What changes a stadium is given it, so there may be any number of them.
 *
 * Children are drawn in two layers. The *stand* layer has every seat as a slate dot; it depends on the camera alone
 * once the seats are filled, so a renderer draws it once per camera and keeps the pixels. The *marks* layer has the few
 * children who look different; only that is drawn again when a control moves.
 */
export interface StadiumValue {
  /** Where the middle of the pitch stands in the world: x, y, z in metres. */
  origin: readonly [number, number, number]

  /** The layout of everybody's own seats. */
  seats: Seats
  /** Goes up when there are other seats. */
  seatsVersion: number
  /** 0 to 1: share of the seats, in the order of the children, that are filled. The others are dark, whatever their marks. */
  filled: number
  /** Where each child stands when gathered, three numbers a child, in metres; a child without a place has its own seat. */
  slots: Float32Array
  slotsVersion: number

  /** What each child looks like now and looked like before: one mark code a child. */
  marks: Uint8Array
  previous: Uint8Array
  /** Children, in their order, whose mark is not the plain seat, now or before: the only ones drawn in the marks layer. */
  marked: Uint32Array
  /** Children, in their order, whose mark differs from the one before the present gesture; and that mark, for each of them. */
  changed: Uint32Array
  changedFrom: Uint8Array
  /** Goes up when marks, previous, marked or changed have changed. */
  marksVersion: number
  /** 0 to 1: how far the fade from `previous` to `marks` has come. */
  fade: number
  /**
   * How much later than the first child's the last one's fade begins, against the length of one: each fades in its own turn
   * (`fadeShare`). 0: all at once. Below 0: in the opposite order.
   */
  fadeStagger: number
  /** 0 to 1: 0 everyone at home, 1 everyone with a place has come down. */
  gather: number
  /** 0 to 1: how much of the floodlight there is. At 0 only children in need give light. */
  floods: number
  /** Metres the lines of light over the changed children are high, and how strong they are, 0 to 1. 0: there are none. */
  lineHeight: number
  lineStrength: number
  /** 0 to 1: how far all but the changed children step back while the lines rise: the floods dip and other marks dim. */
  hush: number
  /** 0 to 1: how far everything but the changed children is dimmed. */
  dim: number
  /** Share of the usual light on the pitch lines and stands, 0 to 1. */
  pitchLight: number

  /** The workers and empty places on the pitch as they are at this moment, those who walk included. */
  players: Players
  playersVersion: number
}

/** What is drawn of a team: where each is, of which kind, and how large the marks are against the usual. */
export type Players = Pick<TeamLayout, 'places' | 'kinds' | 'scale'>

/** A fade begins part-way, so that its first frame already shows the change. */
export const fadeBegins = 0.35

/** A stadium in which everyone is there, at home, and looks like a plain seat, and nobody is on the pitch. */
export function blankStadium(seats: Seats): StadiumValue {
  return {
    origin: [0, 0, 0],
    ...blankChildren(seats),
    seatsVersion: 1,
    filled: 1,
    slotsVersion: 1,
    marksVersion: 1,
    fade: 1,
    gather: 0,
    fadeStagger: 0,
    floods: 1,
    lineHeight: 0,
    lineStrength: 0,
    hush: 0,
    dim: 0,
    pitchLight: 1,
    players: nobody,
    playersVersion: 1,
  }
}

/** The part of a stadium that depends on its seats. */
export function blankChildren(seats: Seats) {
  return {
    seats,
    slots: seats.places.slice(),
    marks: new Uint8Array(seats.count),
    previous: new Uint8Array(seats.count),
    marked: new Uint32Array(),
    changed: new Uint32Array(),
    changedFrom: new Uint8Array(),
  }
}

/** How far the fade of one child has come, 0 to 1, by its turn (0 to 1: its shade in 255ths). */
export function fadeShare(
  { fade, fadeStagger }: Pick<StadiumValue, 'fade' | 'fadeStagger'>,
  turn: number,
): number {
  if (fadeStagger === 0) return fade
  const [stagger, late] = fadeStagger > 0 ? [fadeStagger, turn] : [-fadeStagger, 1 - turn]
  return smoothstep(clamp(fade * (1 + stagger) - late * stagger, 0, 1))
}

/** How many seats of a stadium are filled: the first so many, since they fill in the order of the children. */
export function seatsFilled({ filled, seats }: StadiumValue): number {
  return filled >= 1 ? seats.count : Math.floor(filled * seats.count)
}

/** Those of a list of children, in the order of the children, whose seats are filled; the list itself where all are. */
export function seated(stadium: StadiumValue, children: Uint32Array): Uint32Array {
  if (stadium.filled >= 1) return children
  const seats = seatsFilled(stadium)
  let [low, high] = [0, children.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (children[middle] < seats) low = middle + 1
    else high = middle
  }
  return children.subarray(0, low)
}
