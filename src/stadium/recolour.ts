import type { Seats } from './layout/seats'
import type { Motion } from './motion'
import { blankChildren, type StadiumValue } from './stadium-value'

/** How children come to look different. */
export interface RecolourOptions {
  /** Milliseconds until the next time, where it is known: this one is shown wholly by then. */
  readonly pace: number
  /** True while children are gathered on the pitch. */
  readonly gathered: boolean
  /** Now, in milliseconds; null where changes are cut to. */
  readonly now: number | null
  /** True where children who changed keep an outline. */
  readonly outline: boolean
}

/** Changes what the children of a stadium look like, and where they stand when gathered. */
export class Recolouring {
  private readonly stadium: StadiumValue
  private readonly motion: Motion
  /** The slots last given. */
  private slots: Float32Array | null = null
  /** The slots the last frame showed, until the next one; null where they have not changed since. */
  private lastSlots: Float32Array | null = null
  private begun = false
  private fading = false

  constructor(stadium: StadiumValue, motion: Motion) {
    this.stadium = stadium
    this.motion = motion
  }

  /** False until the children of this stadium have been coloured: nobody has looked any other way yet. */
  get isBegun(): boolean {
    return this.begun
  }

  /** Other children, on other seats; they all look like plain seats. */
  seat(seats: Seats): void {
    Object.assign(this.stadium, blankChildren(seats))
    this.stadium.seatsVersion++
    this.stadium.slotsVersion++
    this.stadium.marksVersion++
    this.slots = this.lastSlots = null
    this.begun = false
  }

  /** Where children stand when gathered: x, y, z in metres for each child. Returns false where nothing changes. */
  setSlots(slots: Float32Array): boolean {
    if (slots === this.slots) return false
    this.slots = slots
    this.lastSlots ??= this.stadium.slots
    this.stadium.slots = slots
    this.stadium.slotsVersion++
    return true
  }

  /**
   * New marks, one code a child; copied.
   * @param from the marks before the present gesture: children who differ from it light up. Null: nobody does.
   */
  recolour(marks: Uint8Array, from: Uint8Array | null, options: RecolourOptions): void {
    const { stadium, motion } = this
    const { pace, gathered, now, outline } = options
    takeMarks(stadium, marks, this.begun ? from : null, now === null)
    if (gathered && now !== null && this.lastSlots) keepLastPlaces(stadium, this.lastSlots)
    stadium.outline = outline && stadium.changed.length <= mostOutlined * marks.length
    if (now === null) motion.recolourAtOnce()
    else motion.recolour(now, { walking: gathered, lit: stadium.changed.length > 0, pace })
    this.begun = true
    this.fading = true
  }

  /** To be called in each frame before it is drawn: once a fade is over, how children looked before it is forgotten. */
  beforeFrame(): void {
    if (this.stadium.fade === 1 && this.fading) {
      forgetPrevious(this.stadium)
      this.fading = false
    }
    this.lastSlots = null
  }
}

/** An outline helps to find a few. Round more than this share of the children outlines would hide whom they are round. */
const mostOutlined = 1 / 100

/**
 * Puts new marks into a stadium, keeping those it showed until now for the fade. `from`: the marks before the present
 * gesture, from which change is counted; null where nobody is to light up. `atOnce`: no fade follows.
 */
export function takeMarks(
  stadium: StadiumValue,
  marks: Uint8Array,
  from: Uint8Array | null,
  atOnce: boolean,
): void {
  stadium.previous.set(atOnce ? marks : stadium.marks)
  stadium.marks.set(marks)
  stadium.marked = markedChildren(stadium.previous, stadium.marks)
  stadium.changed = from ? changedChildren(from, marks) : new Uint32Array()
  stadium.marksVersion++
}

/** Once a fade is over, nobody is drawn for how they looked before it. */
export function forgetPrevious(stadium: StadiumValue): void {
  stadium.previous.set(stadium.marks)
  stadium.marked = markedChildren(stadium.marks, stadium.marks)
  stadium.marksVersion++
}

/**
 * Children who have just stopped being marked walk home from where they stood: they keep their place on the pitch, where
 * the new slots have sent them to their seats already. The stadium gets slots of its own; the array it had is left alone.
 * @param last the slots before the present ones: x, y, z for each child
 */
export function keepLastPlaces(stadium: StadiumValue, last: Float32Array): void {
  const { marks, slots } = stadium
  let kept: Float32Array | null = null
  for (const child of stadium.marked) {
    if (marks[child] !== 0) continue
    kept ??= slots.slice()
    kept.set(last.subarray(child * 3, child * 3 + 3), child * 3)
  }
  if (!kept) return
  stadium.slots = kept
  stadium.slotsVersion++
}

/** Children whose mark differs between two pictures, in the order of the children. */
export function changedChildren(before: Uint8Array, after: Uint8Array): Uint32Array {
  const found: number[] = []
  for (let child = 0; child < after.length; child++) if (before[child] !== after[child]) found.push(child)
  return Uint32Array.from(found)
}

/** Children who look different from a plain seat in either of two pictures, in the order of the children. */
export function markedChildren(before: Uint8Array, after: Uint8Array): Uint32Array {
  const found: number[] = []
  for (let child = 0; child < after.length; child++)
    if ((before[child] | after[child]) !== 0) found.push(child)
  return Uint32Array.from(found)
}
