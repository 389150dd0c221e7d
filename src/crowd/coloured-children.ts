import { memoiseLast } from '../lib/memoise'
import type { Allocation } from '../model/population/allocation'
import { type Comparison, compareStates } from '../model/population/compare'
import {
  assignStates,
  falseAlarmOrder,
  makePopulation,
  needOrder,
  type Population,
} from '../model/population/population'
import {
  directorSees,
  falseAlarmStates,
  needStates,
  State,
  type StateName,
  statesSeen,
} from '../model/population/states'
import type { PlayedWeek } from './played-weeks'

/** The children of a stadium (how many, and the seed), drawn once for everything that asks for the same again. */
export const populationOf = memoiseLast(makePopulation)

/** What can be shown of the children: a settled allocation, or a week of a season that was played. */
export type Shown = Allocation | Pick<PlayedWeek, 'replay' | 'week' | 'write'>

/** Who stands where when the children are gathered: child numbers, in the order of their places. */
export interface GatherOrders {
  readonly need: Uint32Array
  readonly falseAlarms: Uint32Array
  /** How many places are kept for each, where that is more than stand there. */
  readonly room?: { readonly need: number; readonly falseAlarms: number }
}

/** Places kept for false alarms, as a share of the children in need: a small change then moves nobody. */
const keptForFalseAlarms = 0.14

/** The children of one stadium with a state each: now, as they were before, and as they are in what was kept. */
export class ColouredChildren {
  readonly children: number
  readonly seed: number
  /** The mark codes of a picture in which nobody is told apart. */
  readonly plain: Uint8Array
  private readonly population: Population
  private readonly now: Painted
  private readonly before: Painted
  private readonly kept: Painted
  /** As they were before the reader's last step from week to week; made with the first. */
  private remembered: Painted | null = null
  /** The one that is looked at. */
  private seen: Painted
  private orders: GatherOrders | null = null
  private orderedFor: readonly unknown[] = []

  constructor(children: number, seed: number) {
    this.children = children
    this.seed = seed
    this.population = populationOf(children, seed)
    this.plain = new Uint8Array(children)
    this.now = blank(children)
    this.before = blank(children)
    this.kept = blank(children)
    this.seen = this.now
  }

  /** Gives every child a state in the pictures. `before` and `kept` are null where there is nothing to compare with. */
  show(shown: Shown, before: Shown | null, kept: Shown | null = null): void {
    assign(this.population, this.now, shown)
    if (before) assign(this.population, this.before, before)
    if (kept) assign(this.population, this.kept, kept)
    else this.kept.shown = null
    this.seen = this.now
  }

  /** Looks at one of the other pictures, until the next are shown: marks, states and places are those of it. */
  lookAt(which: 'before' | 'kept'): void {
    this.seen = this[which]
  }

  /** The present picture beside the one that was kept, child by child; null where nothing was. */
  comparison(): Comparison | null {
    return this.kept.shown && compareStates(this.now.states, this.kept.states)
  }

  /** The mark code of each child in what is looked at. The array is written anew by the next call: copy what must last. */
  marks(truth: boolean): Uint8Array {
    return statesSeen(this.seen.states, truth, this.seen.marks)
  }

  /** The mark codes before the present gesture, in the view shown now. */
  marksBefore(truth: boolean): Uint8Array {
    return statesSeen(this.before.states, truth, this.before.marks)
  }

  /** Remembers the states of the present picture, before another is shown. */
  rememberStates(): void {
    this.remembered ??= blank(this.children)
    this.remembered.states.set(this.now.states)
  }

  /** The mark codes of the states that were remembered, in the view shown now; null where none were. */
  marksRemembered(truth: boolean): Uint8Array | null {
    const { remembered } = this
    return remembered && statesSeen(remembered.states, truth, remembered.marks)
  }

  /** The mark codes in what was kept, in the view shown now; null where nothing was. */
  marksKept(truth: boolean): Uint8Array | null {
    return this.kept.shown && statesSeen(this.kept.states, truth, this.kept.marks)
  }

  /** The state code of a child as a reader of this view may know it: in what is looked at, or in what was kept. */
  stateOf(child: number, truth: boolean, isKept = false): number {
    const state = (isKept ? this.kept : this.seen).states[child]
    return truth ? state : directorSees(state)
  }

  /** The children in any of some states, in what is looked at, in their order. */
  childrenIn(states: readonly StateName[]): Uint32Array {
    const codes = new Set<number>(states.map(name => State[name]))
    const found: number[] = []
    this.seen.states.forEach((state, child) => {
      if (codes.has(state)) found.push(child)
    })
    return Uint32Array.from(found)
  }

  /**
   * Who stands where when the children are gathered; the same object while nobody has to move. Settled, children stand
   * by rank; in a season, where who is in need changes from week to week, by state, with room in whole blocks.
   */
  gatherOrders(allocation: Allocation): GatherOrders {
    const falseAlarms = allocation.falseAlarmBoundaries[1]
    const kept = Math.max(falseAlarms, Math.ceil(allocation.inNeed * keptForFalseAlarms))
    const room = Math.min(kept, allocation.children - allocation.inNeed)
    const { shown } = this.seen
    const isPlayed = shown !== null && 'replay' in shown
    const key = isPlayed ? [shown.replay, shown.week] : [allocation.inNeed, room]
    if (this.orders && key.every((part, index) => part === this.orderedFor[index])) return this.orders
    this.orderedFor = key
    this.orders = isPlayed ? this.ordersByState() : this.ordersByRank(allocation.inNeed, room)
    return this.orders
  }

  private ordersByRank(inNeed: number, room: number): GatherOrders {
    return { need: needOrder(this.population, inNeed), falseAlarms: falseAlarmOrder(this.population, room) }
  }

  private ordersByState(): GatherOrders {
    const orders = ordersByState(this.seen.states, needCodes, falseAlarmCodes)
    const inBlocks = (children: number) => Math.ceil((children * 1.05) / 100) * 100
    const { need, falseAlarms } = orders
    return {
      ...orders,
      room: {
        need: inBlocks(need.length),
        falseAlarms: inBlocks(Math.max(falseAlarms.length, need.length * keptForFalseAlarms)),
      },
    }
  }
}

const needCodes = needStates.map(name => State[name])
const falseAlarmCodes = falseAlarmStates.map(name => State[name])

/** States and marks of every child, and what they show. */
interface Painted {
  readonly states: Uint8Array
  readonly marks: Uint8Array
  shown: Shown | null
}

const blank = (children: number): Painted => ({
  states: new Uint8Array(children),
  marks: new Uint8Array(children),
  shown: null,
})

/** Writes the states of what is shown, from those there already where that is less work. */
function assign(population: Population, painted: Painted, shown: Shown): void {
  const last = painted.shown
  if (last === shown) return
  if ('replay' in shown) {
    const from = last && 'replay' in last && last.replay === shown.replay ? last.week : undefined
    if (from !== shown.week) shown.write(shown.week, painted.states, from)
  } else assignStates(population, shown, painted.states, last && 'replay' in last ? null : last)
  painted.shown = shown
}

/** A byte that is in neither list. */
const nowhere = -1

/**
 * Who stands where when children are gathered by their states: ordered by where their state's code is in its list, then
 * by the child's number. Two passes over the states, whatever the lists hold.
 * @param states one state code a child
 * @param needCodes codes of children in need, in the order in which they stand; children of other codes stay at home
 * @param falseCodes codes of false alarms, likewise; no code is in both lists, or twice in one
 */
export function ordersByState(
  states: Uint8Array,
  needCodes: readonly number[],
  falseCodes: readonly number[],
): Pick<GatherOrders, 'need' | 'falseAlarms'> {
  const codes = [...needCodes, ...falseCodes]
  const counts = new Uint32Array(256)
  for (let child = 0; child < states.length; child++) counts[states[child]]++
  // Where the next child of each code goes: need and false alarms lie one after the other.
  const next = new Int32Array(256).fill(nowhere)
  let [total, inNeed] = [0, 0]
  codes.forEach((code, index) => {
    next[code] = total
    total += counts[code]
    if (index < needCodes.length) inNeed = total
  })
  const order = new Uint32Array(total)
  for (let child = 0; child < states.length; child++) {
    const code = states[child]
    if (next[code] !== nowhere) order[next[code]++] = child
  }
  return { need: order.subarray(0, inNeed), falseAlarms: order.subarray(inNeed) }
}
