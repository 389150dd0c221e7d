import { fadeBegins } from '../motion'
import { smallestSeat } from '../palette'
import type { Palette, Scene } from '../scene'

/**
 * How one child appears in a scene: the arithmetic of the marks, once, in plain numbers. The canvas stage and pointing
 * use it as it stands; the Pixi stage's shader says the same in its own language, and a test holds the two together.
 */
export interface Appearance {
  /** Metres. */
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

/** Highest point of the arc a child walks, in metres. */
export const arcHeight = 18
/** How much later the last child sets out than the first, against the length of one walk. */
export const stagger = 0.6

const smooth = (value: number): number => value * value * (3 - 2 * value)
const clamp = (value: number): number => Math.min(1, Math.max(0, value))

/** How far down a child with a place is, by the whole gathering's progress and the child's own turn (0 to 1). */
export function downShare(gather: number, turn: number): number {
  return smooth(clamp(gather * (1 + stagger) - turn * stagger))
}

/**
 * How far those who become marked have come, by the fade of their marks: it begins part-way, but they set out from where
 * they are, and slowly.
 */
export function comeShare(fade: number): number {
  return smooth(clamp((fade - fadeBegins) / (1 - fadeBegins)))
}

/** Writes how a child appears now into `out`, and returns it. Called for thousands of children a frame: no garbage. */
export function appear(scene: Scene, child: number, out: Appearance): Appearance {
  const { palette, fade, seats, slots } = scene
  const before = scene.previous[child]
  const after = scene.marks[child]
  const from = palette.marks[before]
  const to = palette.marks[after]
  const turn = scene.shades[child] / 255
  if (before === 0 || after === 0) {
    out.red = mixed(palette, 0, before, after, turn, fade)
    out.green = mixed(palette, 1, before, after, turn, fade)
    out.blue = mixed(palette, 2, before, after, turn, fade)
  } else {
    out.red = from.colour[0] + (to.colour[0] - from.colour[0]) * fade
    out.green = from.colour[1] + (to.colour[1] - from.colour[1]) * fade
    out.blue = from.colour[2] + (to.colour[2] - from.colour[2]) * fade
  }
  out.radius = from.radius + (to.radius - from.radius) * fade
  out.ring = (from.ring ? 1 - fade : 0) + (to.ring ? fade : 0)
  const marked = (before === 0 ? 0 : 1 - fade) + (after === 0 ? 0 : fade)
  out.down = scene.gather === 0 ? 0 : calledDown(before, after, fade) * downShare(scene.gather, turn)
  // Down on the pitch children stand in order, and a mark may be as small as it must to stay apart from the next.
  out.smallest = smallestSeat + (scene.smallestMark - smallestSeat) * marked * (1 - out.down)
  const at = child * 3
  out.x = seats[at] + (slots[at] - seats[at]) * out.down
  out.y = seats[at + 1] + (slots[at + 1] - seats[at + 1]) * out.down
  out.z = seats[at + 2]
  if (out.down > 0)
    out.z += (slots[at + 2] - seats[at + 2]) * out.down + Math.sin(Math.PI * out.down) * arcHeight
  return out
}

/** How much of the way down a child's marks call for, 0 to 1. */
function calledDown(before: number, after: number, fade: number): number {
  const come = comeShare(fade)
  return (before === 0 ? 0 : 1 - come) + (after === 0 ? 0 : come)
}

/** One component of a colour on its way from or to the child's own shade of a plain seat. */
function mixed(
  palette: Palette,
  index: 0 | 1 | 2,
  before: number,
  after: number,
  turn: number,
  fade: number,
): number {
  const seat = palette.seatDark[index] + (palette.seatLight[index] - palette.seatDark[index]) * turn
  const from = before === 0 ? seat : palette.marks[before].colour[index]
  const to = after === 0 ? seat : palette.marks[after].colour[index]
  return from + (to - from) * fade
}

/** An appearance to write into, so that drawing thousands makes no garbage. */
export const blankAppearance = (): Appearance => ({
  x: 0,
  y: 0,
  z: 0,
  radius: 0,
  smallest: 0,
  ring: 0,
  red: 0,
  green: 0,
  blue: 0,
  down: 0,
})
