import type { StateCounts } from '../population/states'

/** Children by state, as real numbers (the steady state has fractions of children; `allocate` makes them whole). */
export type Stocks = StateCounts

/** The team, in full-time case-holding workers, and its budget, in permanent posts (one permanent worker for a year). */
export interface Team {
  /** Posts the budget pays for before any saving. */
  readonly posts: number
  /** Posts it pays for after the saving. `permanent + price × agency` never exceeds it. */
  readonly budget: number
  readonly established: number
  readonly newlyQualified: number
  readonly agency: number
  /** Everyone on the pitch: established + newly qualified + agency. */
  readonly players: number
  /** What the team gets done, in established permanent workers with all their time for the work. */
  readonly effectiveWorkers: number
  /** E6′: how many children an established worker carries, compared with the reference team's. 1 for an empty team. */
  readonly load: number
  /** Places for children: a child being assessed, helped or in handover takes one. */
  readonly slots: number
}

/** Why permanent staff leave, in shares of staff a year. The parts add up to `total`. */
export interface Leaving {
  readonly base: number
  readonly poaching: number
  /** Because of the work: its strain, and heavier caseloads. */
  readonly strain: number
  readonly total: number
}

/** What team, queue and children are once they have settled at one set of parameters. */
export interface Settled {
  readonly stocks: Stocks
  readonly team: Team
  readonly leaving: Leaving
  /** Children in need: need × children. */
  readonly inNeed: number
  /** In need, and nobody is with them: never noticed + turned away + waiting. */
  readonly notReached: number
  /** True where concerns queue for a start. False means every concern is started within a week. */
  readonly queue: boolean
  /** Mean weeks an accepted concern waits; 1 when there is no queue, Infinity when nobody is being seen. */
  readonly waitWeeks: number
  /** Shares of false and of true concerns that are screened out at the front door. */
  readonly screenedOutFalse: number
  readonly screenedOutTrue: number
  /** Share of assessments of children in need that miss the need. */
  readonly missed: number
  /** Children with a place ÷ workers, agency workers included; 0 for an empty team. */
  readonly caseload: number
  /** 0 to 1: how far work exceeds places. */
  readonly strain: number
  /** Places not used. 0 when there is a queue. */
  readonly roomToSpare: number
  /** Concerns raised a week, about children in need and about others. */
  readonly concernsTrue: number
  readonly concernsFalse: number
  /** Expected tragedies a year. In words on the methods page only. */
  readonly expectedTragediesAYear: number
  /** Turns of the outer loop it took. */
  readonly iterations: number
}
