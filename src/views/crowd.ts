import { type Comparison, compareStates } from '../model/population/compare'
import {
  type Allocation,
  assignStates,
  falseAlarmOrder,
  needOrder,
  type Population,
} from '../model/population/population'
import { falseAlarmStates, needStates, State } from '../model/population/states'
import { type Gathering, gatherIntoBlocks, needAndFalseOrders } from '../stadium/layout/blocks'
import { makeSeats, type Seats } from '../stadium/layout/seats'
import { directorSees, markChildren } from '../stadium/marks'
import { populationOf } from '../store/crowd-of'
import type { PlayedWeek } from './followed-seasons'

/** Room kept on the pitch for false alarms, as a share of the children in need: a small change then moves nobody. */
const keptForFalseAlarms = 0.14

/** What can be shown of the children: a settled picture, or a week of a season. */
export type Shown = Allocation | PlayedWeek

/** The children of one stadium, coloured: now, as they were before, and as they are in what was kept. */
export class ColouredCrowd {
  readonly seats: Seats
  readonly crowd: Population
  /** Every child as a plain seat. */
  readonly plain: Uint8Array
  private readonly now
  private readonly before
  private readonly kept
  private gatheredFor: unknown = null
  private gathering: Gathering | null = null

  constructor(children: number, seed: number) {
    this.seats = makeSeats(children)
    this.crowd = populationOf(children, seed)
    this.plain = new Uint8Array(children)
    this.now = blankPainting(children)
    this.before = blankPainting(children)
    this.kept = blankPainting(children)
  }

  /** Colours the pictures. `before` and `kept` are null where there is nothing to compare with. */
  show(shown: Shown, before: Shown | null, kept: Shown | null = null): void {
    repaint(this.crowd, this.now, shown)
    if (before) repaint(this.crowd, this.before, before)
    if (kept) repaint(this.crowd, this.kept, kept)
    else this.kept.shown = null
  }

  /** The present picture beside the one that was kept, child by child; null where nothing was. */
  comparison(): Comparison | null {
    return this.kept.shown && compareStates(this.now.states, this.kept.states)
  }

  /** What each child looks like now. The array is kept: copy what must last. */
  marks(truth: boolean): Uint8Array {
    return markChildren(this.now.states, truth, this.now.marks)
  }

  /** What each child looked like before the present gesture, in the view shown now. */
  marksBefore(truth: boolean): Uint8Array {
    return markChildren(this.before.states, truth, this.before.marks)
  }

  /** What each child looks like in what was kept, in the view shown now; null where nothing was. */
  marksKept(truth: boolean): Uint8Array | null {
    return this.kept.shown && markChildren(this.kept.states, truth, this.kept.marks)
  }

  /** The state of a child as a reader of this view may know it. */
  stateOf(child: number, truth: boolean): number {
    const state = this.now.states[child]
    return truth ? state : directorSees(state)
  }

  /** Where the children stand when gathered; the same object while nobody has to move. */
  places(picture: Allocation): Gathering {
    const played = this.now.shown && 'replay' in this.now.shown ? this.now.shown : null
    const falseAlarms = picture.falseAlarmBoundaries[1]
    const kept = Math.max(falseAlarms, Math.ceil(picture.inNeed * keptForFalseAlarms))
    const room = Math.min(kept, picture.children - picture.inNeed)
    const key = played ?? `${picture.inNeed} ${room}`
    if (!this.gathering || key !== this.gatheredFor) {
      this.gathering = played ? this.placesByState() : this.placesByRank(picture.inNeed, room)
      this.gatheredFor = key
    }
    return this.gathering
  }

  private placesByRank(inNeed: number, room: number): Gathering {
    return gatherIntoBlocks(this.seats, needOrder(this.crowd, inNeed), falseAlarmOrder(this.crowd, room))
  }

  /** In a season who is in need changes from week to week: children stand by state, and room is kept in whole blocks. */
  private placesByState(): Gathering {
    const orders = needAndFalseOrders(this.now.states, needCodes, falseAlarmCodes)
    const whole = (children: number) => Math.ceil((children * 1.05) / 100) * 100
    const { need, falseAlarms } = orders
    return gatherIntoBlocks(this.seats, need, falseAlarms, {
      need: whole(need.length),
      falseAlarms: whole(Math.max(falseAlarms.length, need.length * keptForFalseAlarms)),
    })
  }
}

const needCodes = needStates.map(name => State[name])
const falseAlarmCodes = falseAlarmStates.map(name => State[name])

interface Painting {
  readonly states: Uint8Array
  readonly marks: Uint8Array
  shown: Shown | null
}

const blankPainting = (children: number): Painting => ({
  states: new Uint8Array(children),
  marks: new Uint8Array(children),
  shown: null,
})

function repaint(crowd: Population, painting: Painting, shown: Shown): void {
  const last = painting.shown
  if (last === shown) return
  if ('replay' in shown) {
    const from = last && 'replay' in last && last.replay === shown.replay ? last.week : undefined
    if (from !== shown.week) shown.write(shown, painting.states, from)
  } else assignStates(crowd, shown, painting.states, last && 'replay' in last ? null : last)
  painting.shown = shown
}
