import { Stream, seededOrder } from '../random'
import type { Allocation } from './allocation'
import { falseAlarmStates, needStates, State } from './states'

/**
 * The children of one stadium in the two orders that decide everything about them. A child's number is the number of
 * its seat; both orders are drawn from the seed, so where a child sits says nothing about it.
 */
export interface Population {
  readonly children: number
  readonly seed: number
  /** Children from the last to the first in the order of need: false alarms are taken from the front of this list. */
  readonly leastNeedFirst: Uint32Array
  /** Every child in the order of care. Those in need, in this order, are the list of `Allocation`. */
  readonly careOrder: Uint32Array
  /** For each place in `careOrder`, its child's place in the order of need: below `inNeed` means in need. */
  readonly needRanks: Uint32Array
  /** The latest answer of `needOrder`, kept because most moves leave the number in need alone. */
  readonly latest: { order: Uint32Array }
}

/** A population of this many children (a whole number) from a seed (a whole number, 0 to 4,294,967,295). */
export function makePopulation(children: number, seed: number): Population {
  const leastNeedFirst = seededOrder(children, seed, Stream.needRank).reverse()
  const careOrder = seededOrder(children, seed, Stream.needOrder)
  const rankOf = new Uint32Array(children)
  for (let place = 0; place < children; place++) rankOf[leastNeedFirst[place]!] = children - 1 - place
  const needRanks = careOrder.map(child => rankOf[child]!)
  return { children, seed, leastNeedFirst, careOrder, needRanks, latest: { order: new Uint32Array(0) } }
}

/**
 * The children in need, best served first: a child's place in this list is its rank. `inNeed` is a whole number up to
 * the size of the population. Do not write into the array: it is handed out again while `inNeed` stays the same.
 */
export function needOrder(population: Population, inNeed: number): Uint32Array {
  if (population.latest.order.length !== inNeed) {
    const { careOrder, needRanks } = population
    const order = new Uint32Array(inNeed)
    let rank = 0
    for (let place = 0; rank < inNeed; place++) {
      if (needRanks[place]! < inNeed) order[rank++] = careOrder[place]!
    }
    population.latest.order = order
  }
  return population.latest.order
}

/** The first `count` children of the list from which false alarms are taken. A view: do not write into it. */
export function falseAlarmOrder(population: Population, count: number): Uint32Array {
  return population.leastNeedFirst.subarray(0, count)
}

/**
 * Gives every child its state: one state code a child into `states` (as long as the population), in place. `previous` is
 * the allocation that `states` shows now, or null if it shows none; where the number in need is the same, only the
 * children between an old and a new boundary are touched. Nothing is drawn. Returns the number of children given a state
 * other than by clearing all of them.
 */
export function assignStates(
  population: Population,
  allocation: Allocation,
  states: Uint8Array,
  previous: Allocation | null,
): number {
  const isStep = previous !== null && previous.inNeed === allocation.inNeed
  if (!isStep) states.fill(State.noNeed)
  const fromNeed = isStep ? previous.needBoundaries : noBoundaries
  const fromFalse = isStep ? previous.falseAlarmBoundaries : noBoundaries
  const order = needOrder(population, allocation.inNeed)
  const { leastNeedFirst } = population
  return (
    assignBetween(order, fromNeed, allocation.needBoundaries, needCodes, states) +
    assignBetween(leastNeedFirst, fromFalse, allocation.falseAlarmBoundaries, falseAlarmCodes, states)
  )
}

const needCodes = needStates.map(name => State[name])
const falseAlarmCodes = [...falseAlarmStates.map(name => State[name]), State.noNeed]
const noBoundaries = [0, 0, 0, 0, 0, 0]

/**
 * Gives every child in `order` whose place lies between an old and a new boundary the state it has under the new ones,
 * each child once; a child beyond the last boundary gets the last code. Returns how many children it gave a state.
 */
function assignBetween(
  order: Uint32Array,
  from: readonly number[],
  to: readonly number[],
  codes: readonly number[],
  states: Uint8Array,
): number {
  let touched = 0
  let done = 0
  let band = 0
  for (let boundary = 0; boundary < to.length; boundary++) {
    const last = Math.max(from[boundary]!, to[boundary]!)
    const first = Math.max(done, Math.min(from[boundary]!, to[boundary]!))
    for (let place = first; place < last; place++) {
      while (band < to.length && place >= to[band]!) band++
      states[order[place]!] = codes[band]!
      touched++
    }
    done = Math.max(done, last)
  }
  return touched
}
