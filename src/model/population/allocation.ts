import { whole } from '../../lib/numbers'
import type { Settled } from '../steady/settled'
import { falseAlarms, notReached, type StateCounts } from './states'

/**
 * How many children are in each state, as boundaries in two lists: the children in need, best served first, and the
 * false alarms. A move of a control moves boundaries and nothing else.
 */
export interface Allocation {
  readonly children: number
  readonly inNeed: number
  /**
   * Where each of `needStates` ends in the list of children in need (helped, handover, being assessed, waiting, turned
   * away, never noticed): six whole numbers, rising; the last is `inNeed`.
   */
  readonly needBoundaries: readonly number[]
  /** Where each of `falseAlarmStates` ends in the list of false alarms: being assessed, then waiting. */
  readonly falseAlarmBoundaries: readonly number[]
  /** Whole children by state, adding up to `children`. */
  readonly counts: StateCounts
}

/**
 * §5: whole children from the settled stocks. Children in need are rounded cumulatively, so that no boundary can
 * overtake another and a better service never makes one child worse off; each kind of false alarm is rounded by itself.
 * `children` is the whole number in the stadium.
 */
export function allocate(settled: Settled, children: number): Allocation {
  const { stocks } = settled
  const inNeed = whole(settled.inNeed)
  const helped = whole(stocks.helped)
  const withWorker = whole(stocks.helped + stocks.handover)
  const reached = whole(stocks.helped + stocks.handover + stocks.beingAssessed)
  const known = whole(stocks.helped + stocks.handover + stocks.beingAssessed + stocks.waiting)
  const raised = whole(settled.inNeed - stocks.neverNoticed)
  const assessedFalse = Math.min(whole(stocks.assessedFalse), children - inNeed)
  const waitingFalse = Math.min(whole(stocks.waitingFalse), children - inNeed - assessedFalse)
  return {
    children,
    inNeed,
    needBoundaries: [helped, withWorker, reached, known, raised, inNeed],
    falseAlarmBoundaries: [assessedFalse, assessedFalse + waitingFalse],
    counts: {
      noNeed: children - inNeed - assessedFalse - waitingFalse,
      neverNoticed: inNeed - raised,
      turnedAway: raised - known,
      waiting: known - reached,
      beingAssessed: reached - withWorker,
      helped,
      handover: withWorker - helped,
      waitingFalse,
      assessedFalse,
    },
  }
}

/** Every count the page publishes, true whatever the view shows. */
export interface Counts extends StateCounts {
  /** Never noticed + turned away + waiting (in need). */
  readonly notReached: number
  readonly inNeed: number
  /** Waiting and being assessed, not in need. */
  readonly falseAlarms: number
  /** Workers on the pitch, rounded. */
  readonly players: number
}

/**
 * Every published count of an allocation with a team of so many workers (a real number): whole numbers, made by adding
 * whole children and never rounded twice.
 */
export function countsWith({ counts, inNeed }: Allocation, players: number): Counts {
  return {
    ...counts,
    notReached: notReached(counts),
    inNeed,
    falseAlarms: falseAlarms(counts),
    players: whole(players),
  }
}

/** Every published count of the settled picture. */
export function countsOf(allocation: Allocation, settled: Settled): Counts {
  return countsWith(allocation, settled.team.players)
}

/** The name of every count, in the order they are listed. */
export const countNames = [
  'neverNoticed',
  'turnedAway',
  'waiting',
  'beingAssessed',
  'helped',
  'handover',
  'waitingFalse',
  'assessedFalse',
  'noNeed',
  'notReached',
  'inNeed',
  'falseAlarms',
  'players',
] as const satisfies readonly (keyof Counts)[]

/** The name of a count. */
export type CountName = (typeof countNames)[number]

/** One set of counts less another, count by count. */
export function differenceOf(counts: Counts, before: Counts): Counts {
  const changes = countNames.map(name => [name, counts[name] - before[name]] as const)
  return Object.fromEntries(changes) as unknown as Counts
}
