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
