import { exp, log } from '../exact-math'
import { uniform } from '../random'

/** Lists in the ring: a power of two. */
const spokes = 1024

/**
 * Timers of one kind, for many children at once. A timer fires when the hazard added up since it was set passes a draw;
 * as the hazard of a week is the same for all of them, one running total serves every child, and a timer is a mark on
 * that total. A change of rate only makes the total run faster: nothing is ever set again. Marks are kept in a ring of
 * short lists, so that a week reads about as many timers as fire in it.
 *
 * Each timer carries a stamp; the caller compares it with the child's and drops a fired timer that is out of date.
 */
export class TimingWheel {
  /** The children whose timers fired in the latest week, and their stamps: the first `count` of each. */
  fired = new Int32Array(64)
  firedStamps = new Uint16Array(64)

  /** Up to where on the running total the ring has every mark. Beyond it, `refill` is called. */
  private horizon = Number.POSITIVE_INFINITY
  private span = 0
  private refill: (from: number, to: number) => void = () => {}

  private total = 0
  private readonly width: number
  private readonly heads = new Int32Array(spokes).fill(-1)
  private children: Int32Array
  private stamps: Uint16Array
  private marks: Float64Array
  private next: Int32Array
  private unused = -1
  private used = 0

  /** `hazard`: the usual hazard of a week, above 0, for the width of a list. `room`: timers to expect at once. */
  constructor(hazard: number, room: number) {
    this.width = Math.max(hazard, 1e-6)
    const size = Math.max(64, room)
    this.children = new Int32Array(size)
    this.stamps = new Uint16Array(size)
    this.marks = new Float64Array(size)
    this.next = new Int32Array(size)
  }

  /** Sets a timer that fires once `draw` more hazard has added up. */
  set(child: number, stamp: number, draw: number): void {
    this.setAt(child, stamp, this.total + draw)
  }

  /**
   * Leaves most of a great many first timers out of the ring until they are near. `refill` is called at once and again
   * whenever time comes near the end of the last stretch, to set (with `setAt`) every first timer whose mark lies above
   * `from` and not above `to`. `span` is how much hazard to look ahead.
   */
  fillAhead(span: number, refill: (from: number, to: number) => void): void {
    this.horizon = span
    this.span = span
    this.refill = refill
    refill(0, span)
  }

  /** Sets a timer at a mark on the running total. */
  setAt(child: number, stamp: number, mark: number): void {
    let place = this.unused
    if (place >= 0) this.unused = this.next[place]!
    else {
      place = this.used++
      if (place === this.children.length) this.grow()
    }
    const spoke = Math.floor(mark / this.width) & (spokes - 1)
    this.children[place] = child
    this.stamps[place] = stamp
    this.marks[place] = mark
    this.next[place] = this.heads[spoke]!
    this.heads[spoke] = place
  }

  /** A week passes with this hazard. Returns how many timers fired. */
  pass(hazard: number): number {
    const first = Math.floor(this.total / this.width)
    this.total += hazard
    while (this.total > this.horizon) {
      const from = this.horizon
      this.horizon += this.span
      this.refill(from, this.horizon)
    }
    const { heads, next, marks, width } = this
    const { total } = this
    const last = Math.min(Math.floor(total / width), first + spokes - 1)
    let count = 0
    for (let list = first; list <= last; list++) {
      const spoke = list & (spokes - 1)
      let before = -1
      let place = heads[spoke]!
      while (place >= 0) {
        const after = next[place]!
        if (marks[place]! <= total) {
          if (before < 0) heads[spoke] = after
          else next[before] = after
          count = this.take(place, count)
        } else before = place
        place = after
      }
    }
    return count
  }

  private take(place: number, count: number): number {
    if (count === this.fired.length) {
      this.fired = longer(this.fired, new Int32Array(2 * count))
      this.firedStamps = longer(this.firedStamps, new Uint16Array(2 * count))
    }
    this.fired[count] = this.children[place]!
    this.firedStamps[count] = this.stamps[place]!
    this.next[place] = this.unused
    this.unused = place
    return count + 1
  }

  private grow(): void {
    const size = 2 * this.children.length
    this.children = longer(this.children, new Int32Array(size))
    this.stamps = longer(this.stamps, new Uint16Array(size))
    this.marks = longer(this.marks, new Float64Array(size))
    this.next = longer(this.next, new Int32Array(size))
  }
}

/** The first timers of a season's children: how many children, the address of their draws, and how far to look ahead. */
export interface FirstTimers {
  readonly children: number
  readonly seed: number
  readonly stream: number
  readonly episode: number
  /** How much hazard to put into the ring at once. */
  readonly span: number
  /** Whether a child's first timer is still the one to wait for; of those that have fired it says no. */
  readonly isStillFirst: (child: number) => boolean
}

/**
 * Timers set at kick-off for nearly every child: most are years away, so they are put into the ring only as their time
 * comes, `span` of hazard at once. Exactly as if they had all been set at the start: at the start the running total
 * stands at 0, so a timer's mark is its draw, and a draw can be made again at any time from its address.
 */
export function setAsTimeComes(wheel: TimingWheel, first: FirstTimers): void {
  const { children, seed, stream, episode, span, isStillFirst } = first
  wheel.fillAhead(span, (from, to) => {
    // Bounds before the logarithm, a little wide, spare most logarithms; the exact test follows.
    const most = exp(-from) * (1 + 1e-9)
    const least = exp(-to) * (1 - 1e-9)
    for (let child = 0; child < children; child++) {
      if (!isStillFirst(child)) continue
      const draw = uniform(seed, stream, child, episode)
      if (draw < least || draw > most) continue
      const mark = -log(draw)
      if (mark > from && mark <= to) wheel.setAt(child, 0, mark)
    }
  })
}

function longer<Numbers extends Int32Array | Uint16Array | Float64Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from)
  return to
}
