import type { Seats } from './layout/seats'
import type { Motion } from './motion'
import { blankChildren, fadeShare, type StadiumValue } from './stadium-value'

/** How children come to look different. */
export interface RecolourOptions {
  /** Milliseconds until the next time, where it is known: this one is shown wholly by then. */
  readonly pace: number
  /** True while children are gathered on the pitch. */
  readonly gathered: boolean
  /** Now, in milliseconds; null where changes are cut to. */
  readonly now: number | null
}

/** Changes what the children of a stadium look like, and where they stand when gathered. */
export class Recolouring {
  private readonly stadium: StadiumValue
  private readonly motion: Motion
  /** The slots last given. */
  private slots: Float32Array | null = null
  /** The slots the last frame showed, until the next one; null where they have not changed since. */
  private lastSlots: Float32Array | null = null
  /** The marks before the present gesture; null where nothing is held against anything. */
  private from: Uint8Array | null = null
  /** True once the present gesture has changed anybody. */
  private hasChanged = false
  private begun = false
  private shown = false
  private fading = false

  constructor(stadium: StadiumValue, motion: Motion) {
    this.stadium = stadium
    this.motion = motion
  }

  /** False until a frame has shown the children of this stadium coloured: nobody has looked any other way yet. */
  get isShown(): boolean {
    return this.shown
  }

  /** What has been shown counts for nothing: what comes before the next frame is again the first. */
  beginAgain(): void {
    this.begun = this.shown = false
  }

  /** Other children, on other seats; they all look like plain seats. */
  seat(seats: Seats): void {
    Object.assign(this.stadium, blankChildren(seats))
    this.stadium.seatsVersion++
    this.stadium.slotsVersion++
    this.stadium.marksVersion++
    this.slots = this.lastSlots = this.from = null
    this.motion.dropLines()
    this.beginAgain()
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
   * @param from the marks before the present gesture: over children who differ from it stand lines of light. The same
   * contents again are the same gesture, in which the lines rise once. Null: nobody is held against anything.
   */
  recolour(marks: Uint8Array, from: Uint8Array | null, options: RecolourOptions): void {
    const { stadium, motion } = this
    const { pace, gathered, now } = options
    const isTurn = motion.isAboutToTurn
    const isMidTurn = now !== null && !isTurn && motion.isTurning(now)
    if (isMidTurn && !gathered) takeMarksMidway(stadium, marks, from)
    else {
      if (isMidTurn) settleMidway(stadium)
      takeMarks(stadium, marks, from, now === null)
      if (gathered && now !== null && this.lastSlots) keepLastPlaces(stadium, this.lastSlots)
      if (now === null) motion.recolourAtOnce()
      else motion.recolour(now, { walking: gathered, pace })
    }
    this.placeLines(from, options, isTurn)
    this.begun = true
    this.fading = true
  }

  /** Where lines stand over those who changed: they rise with the first change of a gesture, and stay until the next. */
  private placeLines(from: Uint8Array | null, { pace, now }: RecolourOptions, isTurn: boolean): void {
    const { motion, stadium } = this
    const isSame = from !== null && this.from !== null && isAlike(from, this.from)
    if (!isSame) {
      this.from = from?.slice() ?? null
      // In the other view the same gesture has changed other marks.
      this.hasChanged &&= isTurn
    }
    const { length } = stadium.changed
    const share = Math.max(leastShare, Math.min(1, Math.sqrt(few / Math.max(1, length))))
    // Weeks that are played change somebody several times a second: over them no line could stand.
    if (from === null || pace < Infinity || (!isSame && length === 0)) motion.dropLines()
    if (from === null || pace < Infinity || length === 0) return
    if (now === null || isTurn) motion.lastingLines(share, now)
    else if (this.hasChanged) motion.lowerLines(share, now)
    else motion.raiseLines(share, now)
    this.hasChanged = true
  }

  /** To be called in each frame before it is drawn: once a fade is over, how children looked before it is forgotten. */
  beforeFrame(): void {
    if (this.stadium.fade === 1 && this.fading) {
      forgetPrevious(this.stadium)
      this.fading = false
    }
    this.shown = this.begun
    this.lastSlots = null
  }
}

/** Over more than a few changed children the lines are lower, so that together they take as much of the picture; at least so high. */
const few = 80
const leastShare = 1 / 4

/** True where two pictures show every child alike. */
function isAlike(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((mark, child) => mark === other[child])
}

/**
 * Puts new marks into a stadium, keeping those it showed until now for the fade. `from`: the marks before the present
 * gesture, from which change is counted; null where it is not. `atOnce`: no fade follows.
 */
export function takeMarks(
  stadium: StadiumValue,
  marks: Uint8Array,
  from: Uint8Array | null,
  atOnce: boolean,
): void {
  stadium.previous.set(atOnce ? marks : stadium.marks)
  showMarks(stadium, marks, from)
}

/**
 * Puts new marks into a stadium whose fade goes on: whoever changes looks so at once, but who stops being marked goes out
 * with the fade. `from`: as `takeMarks` has it.
 */
function takeMarksMidway(stadium: StadiumValue, marks: Uint8Array, from: Uint8Array | null): void {
  const { previous } = stadium
  for (const child of changedChildren(stadium.marks, marks))
    previous[child] = marks[child] === 0 ? nearerMark(stadium, child) : marks[child]
  showMarks(stadium, marks, from)
}

/** Breaks off a fade: every child looks as it was, or as it was to be, whichever is nearer. */
function settleMidway(stadium: StadiumValue): void {
  for (const child of stadium.marked) stadium.marks[child] = nearerMark(stadium, child)
}

/** Of the marks between which a child fades, the one it looks more like. */
function nearerMark(stadium: StadiumValue, child: number): number {
  const share = fadeShare(stadium, stadium.seats.shades[child] / 255)
  return (share < 0.5 ? stadium.previous : stadium.marks)[child]
}

function showMarks(stadium: StadiumValue, marks: Uint8Array, from: Uint8Array | null): void {
  stadium.marks.set(marks)
  stadium.marked = markedChildren(stadium.previous, stadium.marks)
  stadium.changed = from ? changedChildren(from, marks) : new Uint32Array()
  stadium.changedFrom = Uint8Array.from(stadium.changed, child => from?.[child] ?? 0)
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
