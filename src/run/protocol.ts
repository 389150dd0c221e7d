import type { Parameters } from '../model/parameters/registry'
import type { Ensemble } from '../model/simulation/ensemble'
import type { SeasonOptions } from '../model/simulation/options'
import type { WeekDelta } from '../model/simulation/simulation'
import type { Uncertainty } from '../model/simulation/uncertainty'

/** What can be worked on at the same time. On one channel a newer request cancels the older. */
export type Channel = 'season' | 'kept' | 'ensemble' | 'uncertainty'

/** A season of individual children: its weeks are sent as they are played. */
export interface SeasonRequest {
  readonly channel: 'season' | 'kept'
  readonly options: SeasonOptions
  readonly weeks: number
}

/** The same season under many seeds, on stocks. */
export interface EnsembleRequest {
  readonly channel: 'ensemble'
  readonly options: SeasonOptions
  readonly weeks: number
  readonly runs: number
}

/** The level now, and the effect of the change from `kept` to `now`, over what nobody knows. */
export interface UncertaintyRequest {
  readonly channel: 'uncertainty'
  /** The settings at which the model shows what is observed: every draw is calibrated to them. */
  readonly observed: Parameters
  readonly kept: Parameters
  readonly now: Parameters
  readonly seed: number
  readonly draws: number
}

/** Something to be worked out. */
export type Request = SeasonRequest | EnsembleRequest | UncertaintyRequest

/** What is sent to the scheduler: a request under a number of its own, or the end of what a channel is working on. */
export type Message = { readonly id: number; readonly request: Request } | { readonly cancel: Channel }

/** The end of a request. */
export type Outcome =
  | { readonly kind: 'season'; readonly hash: string }
  | { readonly kind: 'ensemble'; readonly ensemble: Ensemble }
  | { readonly kind: 'uncertainty'; readonly uncertainty: Uncertainty }
  | { readonly kind: 'failed'; readonly reason: string }

/** Sent back while a request is worked on, and once more with its outcome when it is done. */
export interface Reply {
  /** The number of the request. */
  readonly id: number
  /** How much is done, and of how much: weeks, runs or draws. */
  readonly done: number
  readonly of: number
  /** Weeks played since the last reply. */
  readonly deltas: readonly WeekDelta[]
  readonly outcome: Outcome | null
}
