import { smoothstep } from '../../lib/easing'
import { clamp } from '../../lib/numbers'
import { groundHalf, rowDepth } from '../layout/bowl'
import { steepest } from '../layout/light'
import { smallestSeat } from '../palette'
import type { Scene } from '../scene'
import { fadeBegins, fadeShare } from '../stadium-value'
import { darkTone, flatAngle, haloStrength } from './mark-style'

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
  /** 0 for a disc, 1 for a ring, between while one becomes the other; and likewise for what stands on its corner. */
  ring: number
  diamond: number
  /** 0 to 1, in the light there is. */
  red: number
  green: number
  blue: number
  /** 0 for a plain seat, 1 for a mark, between while one becomes the other. */
  shown: number
  /** How strong the light is that the mark gives, 0 to 1. */
  halo: number
  /** 0 where the child's stand is seen at a flat angle, 1 where it lies open to the eye, and for who has come down. */
  open: number
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
  // Who becomes marked, or plain, comes and goes in the colour of the mark.
  const share = before === 0 ? 1 : after === 0 ? 0 : fade
  out.ring = mix(from.ring ? 1 : 0, to.ring ? 1 : 0, share)
  out.halo = palette.isFlat ? 0 : mix(haloStrength[before], haloStrength[after], share)
  out.diamond = mix(from.diamond ? 1 : 0, to.diamond ? 1 : 0, share)
  out.shown = (before === 0 ? 0 : 1 - fade) + (after === 0 ? 0 : fade)
  const begins = fadeStagger === 0 ? fadeBegins : 0
  out.down = gather === 0 ? 0 : calledDown(before, after, comeShare(fade, begins)) * downShare(gather, turn)
  // In the dark colours step back behind those who give light; not where children are gathered to be counted.
  const lit = palette.isFlat ? 1 : Math.max(stadium.floods, out.down)
  const tone = mix(mix(darkTone[before], darkTone[after], share), 1, lit)
  out.red = mix(from.colour[0], to.colour[0], share) * tone
  out.green = mix(from.colour[1], to.colour[1], share) * tone
  out.blue = mix(from.colour[2], to.colour[2], share) * tone
  out.open = mix(openness(scene, child), 1, out.down)
  const shrunk = mix(flatAngle.least, 1, out.open)
  out.radius = mix(from.radius, to.radius, share) * shrunk
  // Down on the pitch children stand in order, and a mark may be as small as it must to stay apart from the next.
  const smallest = smallestSeat + (scene.smallestMark - smallestSeat) * out.shown * (1 - out.down)
  out.smallest = smallest * shrunk
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
  return {
    x: 0,
    y: 0,
    z: 0,
    radius: 0,
    smallest: 0,
    ring: 0,
    diamond: 0,
    red: 0,
    green: 0,
    blue: 0,
    shown: 0,
    halo: 0,
    open: 1,
    down: 0,
  }
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
 * How openly a child's stand is seen, 0 at a flat angle to 1: by the cosine between the direction its tier faces and the
 * direction to the eye. At a flat angle rows close up, and marks of full size would fill them.
 */
function openness({ eye, stadium }: Scene, child: number): number {
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
  const { flat, open } = flatAngle
  return smoothstep(clamp((cosine - flat) / (open - flat), 0, 1))
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

const mix = (from: number, to: number, share: number): number => from + (to - from) * share
