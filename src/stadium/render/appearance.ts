import { smoothstep } from '../../lib/easing'
import { clamp } from '../../lib/numbers'
import { groundHalf, rowDepth } from '../layout/bowl'
import { steepest } from '../layout/light'
import { type Palette, smallestSeat } from '../palette'
import type { Scene } from '../scene'
import { fadeBegins, fadeShare } from '../stadium-value'
import { flatAngle } from './mark-style'

/**
 * How one child appears in a scene: the arithmetic of the marks, once, in plain numbers. The canvas stage and pointing
 * use it as it stands; the Pixi stage's shader says the same in its own language, and a test compares the two.
 */
export interface Appearance {
  /** Metres from the middle of the pitch. */
  x: number
  y: number
  z: number
  /** Metres, and the smallest it may be in CSS pixels. */
  radius: number
  smallest: number
  /** 0 for a disc, 1 for a ring, between while one becomes the other. */
  ring: number
  /** 0 to 1. */
  red: number
  green: number
  blue: number
  /** 0 at home in the stand, 1 down on the pitch. */
  down: number
}

/** Writes how a child appears now into `out`, and returns it. Called for thousands of children a frame: no garbage. */
export function appear(scene: Scene, child: number, out: Appearance): Appearance {
  const { palette, stadium } = scene
  const { fadeStagger, slots, gather } = stadium
  const seats = stadium.seats.places
  const before = stadium.previous[child]
  const after = stadium.marks[child]
  const turn = stadium.seats.shades[child] / 255
  const fade = fadeShare(stadium, turn)
  const from = palette.marks[before]
  const to = palette.marks[after]
  out.red = mix(channel(palette, before, turn, 0), channel(palette, after, turn, 0), fade)
  out.green = mix(channel(palette, before, turn, 1), channel(palette, after, turn, 1), fade)
  out.blue = mix(channel(palette, before, turn, 2), channel(palette, after, turn, 2), fade)
  out.ring = (from.ring ? 1 - fade : 0) + (to.ring ? fade : 0)
  const marked = (before === 0 ? 0 : 1 - fade) + (after === 0 ? 0 : fade)
  const begins = fadeStagger === 0 ? fadeBegins : 0
  out.down = gather === 0 ? 0 : calledDown(before, after, comeShare(fade, begins)) * downShare(gather, turn)
  const shrunk = mix(1, openShare(scene, child), marked * (1 - out.down))
  out.radius = mix(from.radius, to.radius, fade) * shrunk
  // Down on the pitch children stand in order, and a mark may be as small as it must to stay apart from the next.
  const smallest = smallestSeat + (scene.smallestMark - smallestSeat) * marked * (1 - out.down)
  out.smallest = Math.max(smallestSeat, smallest * shrunk)
  const at = child * 3
  out.x = mix(seats[at], slots[at], out.down)
  out.y = mix(seats[at + 1], slots[at + 1], out.down)
  out.z = seats[at + 2]
  if (out.down > 0)
    out.z += (slots[at + 2] - seats[at + 2]) * out.down + Math.sin(Math.PI * out.down) * arcHeight
  return out
}

/** An appearance to write into, so that drawing thousands makes no garbage. */
export function blankAppearance(): Appearance {
  return { x: 0, y: 0, z: 0, radius: 0, smallest: 0, ring: 0, red: 0, green: 0, blue: 0, down: 0 }
}

/** Highest point of the arc a child walks, in metres. */
export const arcHeight = 18
/** How much later the last child sets out than the first, against the length of one walk. */
export const stagger = 0.6

/** How far down a child with a place is, by the whole gathering's progress and the child's own turn (0 to 1). */
export function downShare(gather: number, turn: number): number {
  return smoothstep(clamp(gather * (1 + stagger) - turn * stagger, 0, 1))
}

/** Half the length and half the width that is left of the ground without its corners: a row's straight parts run beside it. */
const straight = { x: groundHalf.x - groundHalf.corner, y: groundHalf.y - groundHalf.corner } as const

/**
 * Times a mark in its seat is drawn smaller, `flatAngle.least` to 1: by the cosine between the direction the child's tier
 * faces and the direction to the eye. Where a stand is seen from the side its rows close up, and marks of full size would
 * fill it.
 */
export function openShare({ eye, stadium }: Scene, child: number): number {
  const { seats, origin } = stadium
  const at = child * 3
  const [x, y] = [seats.places[at], seats.places[at + 1]]
  const inX = clamp(x, -straight.x, straight.x) - x
  const inY = clamp(y, -straight.y, straight.y) - y
  const rake = ((seats.light[child * 4 + 3] / 255) * steepest) / rowDepth
  const [toX, toY, toZ] = [
    eye[0] - origin[0] - x,
    eye[1] - origin[1] - y,
    eye[2] - origin[2] - seats.places[at + 2],
  ]
  const inwards = Math.hypot(inX, inY)
  const leaning = inwards === 0 ? 0 : (rake * (inX * toX + inY * toY)) / inwards
  const cosine = (leaning + toZ) / (Math.hypot(rake, 1) * Math.hypot(toX, toY, toZ))
  const { least, flat, open } = flatAngle
  return mix(least, 1, smoothstep(clamp((cosine - flat) / (open - flat), 0, 1)))
}

/**
 * How far those who become marked have come, by the fade of their marks: an ordinary one begins part-way (`begins`), but
 * they set out from where they are, and slowly.
 */
function comeShare(fade: number, begins: number): number {
  return smoothstep(clamp((fade - begins) / (1 - begins), 0, 1))
}

/** How much of the way down a child's marks call for, 0 to 1, where those who become marked have come so far. */
function calledDown(before: number, after: number, come: number): number {
  return (before === 0 ? 0 : 1 - come) + (after === 0 ? 0 : come)
}

/** One component of a mark's colour; of a plain seat, of the child's own shade of it. */
function channel(
  { marks, seatDark, seatLight }: Palette,
  mark: number,
  turn: number,
  index: 0 | 1 | 2,
): number {
  return mark === 0 ? mix(seatDark[index], seatLight[index], turn) : marks[mark].colour[index]
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share
