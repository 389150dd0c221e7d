/**
 * The states a child can be in, one byte each. Codes 1 to 6 are children in need; 7 and 8 are false alarms.
 * The model gives every child one of these bytes; what it looks like is the stadium's business.
 */
export const State = {
  /** No serious need, and no concern being looked into. */
  noNeed: 0,
  /** In need; nobody has raised a concern. The director cannot see this. */
  neverNoticed: 1,
  /** In need; a concern was raised and then screened out, lapsed or missed. The director cannot see this. */
  turnedAway: 2,
  /** In need; a concern was accepted and nobody has started on it. */
  waiting: 3,
  /** In need; being assessed. */
  beingAssessed: 4,
  /** In need; has a worker. */
  helped: 5,
  /** In need; had a worker, who left, and has no other yet. */
  handover: 6,
  /** Not in need; a concern was raised and is waiting. Looks to the director exactly like `waiting`. */
  waitingFalse: 7,
  /** Not in need; being assessed. Looks to the director exactly like `beingAssessed`. */
  assessedFalse: 8,
} as const

/** The name of a state. */
export type StateName = keyof typeof State

/** Every state by name, in the order of its code. */
export const stateNames = Object.keys(State) as StateName[]

/** The states of children in need, best served first: the order in which `assignStates` gives them. */
export const needStates = [
  'helped',
  'handover',
  'beingAssessed',
  'waiting',
  'turnedAway',
  'neverNoticed',
] as const

/** The states of children not in need about whom a concern is open: the false alarms. */
export const falseAlarmStates = ['assessedFalse', 'waitingFalse'] as const

/** Children by state. They add up to the number of children. */
export type StateCounts = { readonly [name in StateName]: number }

/** Children by the name of their state, from a count for each state code. */
export function countsByName(counts: ArrayLike<number>): StateCounts {
  return Object.fromEntries(stateNames.map(name => [name, counts[State[name]]])) as StateCounts
}

/** In need, and nobody is with them: never noticed + turned away + waiting. */
export function notReached({
  neverNoticed,
  turnedAway,
  waiting,
}: Pick<StateCounts, 'neverNoticed' | 'turnedAway' | 'waiting'>): number {
  return neverNoticed + turnedAway + waiting
}

/** Not in need, with an open file: waiting + being assessed. */
export function falseAlarms({
  waitingFalse,
  assessedFalse,
}: Pick<StateCounts, 'waitingFalse' | 'assessedFalse'>): number {
  return waitingFalse + assessedFalse
}

/** The workers of a team by kind, in full-time workers. */
export interface Workers {
  readonly established: number
  readonly newlyQualified: number
  readonly agency: number
}

/** Everyone on the pitch, in full-time workers: established + newly qualified + agency. */
export function playersOf({ established, newlyQualified, agency }: Workers): number {
  return established + newlyQualified + agency
}

/** The children who take a slot. */
type InSlots = Pick<StateCounts, 'beingAssessed' | 'assessedFalse' | 'helped' | 'handover'>

/** Slots in use: a child being assessed (in need or not), helped or in handover takes one (E6). */
export function slotsUsed({ beingAssessed, assessedFalse, helped, handover }: InSlots): number {
  return beingAssessed + assessedFalse + helped + handover
}

/** Children with a place ÷ workers, agency workers included; 0 for an empty team. */
export function caseloadOf(counts: InSlots, players: number): number {
  return players > 0 ? slotsUsed(counts) / players : 0
}

/** Children with an open file: the slots in use and everyone who waits. */
export function openFiles(counts: StateCounts): number {
  return slotsUsed(counts) + counts.waiting + counts.waitingFalse
}

/** By state code, the code of the state a director would take the child for (§2): these children cannot be told apart. */
const asSeen = Uint8Array.of(
  State.noNeed,
  State.noNeed, // never noticed: identical to the child beside it
  State.noNeed, // a concern raised, then lost: the file is closed
  State.waiting,
  State.beingAssessed,
  State.helped,
  State.handover,
  State.waiting, // waiting, not in need: nobody knows that yet
  State.beingAssessed, // being assessed, not in need
)

/** The state code a director would take a child of this state code for. */
export function directorSees(state: number): number {
  return asSeen[state]
}

/**
 * What each child can be seen as: the state itself where what is really there is shown, else what the director sees.
 * @param states one state code a child
 * @param truth whether what is really there is shown
 * @param out one code a child, the same length
 */
export function statesSeen(states: Uint8Array, truth: boolean, out: Uint8Array): Uint8Array {
  if (truth) out.set(states)
  else for (let child = 0; child < states.length; child++) out[child] = asSeen[states[child]]
  return out
}
