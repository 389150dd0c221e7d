import type { TemplateResult } from 'lit-html'
import type { Counts } from '../model/counts'
import type { ParameterId } from '../model/parameters'
import type { Settled } from '../model/settled'
import type { Actions } from '../store/actions'
import type { State } from '../store/state'
import type { boxErrors } from '../words/controls'

/** What is wrong with a number box. */
export type BoxError = keyof typeof boxErrors

/** A number box that holds something other than the value in force. */
export interface Box {
  /** The value in force while it was typed. Once that changes from elsewhere, the box follows it again. */
  readonly value: number
  readonly error: BoxError | undefined
  /** Set while the reader is still typing. */
  readonly pause: ReturnType<typeof setTimeout> | undefined
}

/** What is inside a fold. */
export type FoldBody = (panel: Panel) => TemplateResult

/** What the panel remembers for itself: nothing here is in the link, the store or the history. */
export interface Local {
  /** Number boxes being typed in, or left with something that cannot be used. */
  readonly boxes: Map<ParameterId, Box>
  /** The front control that is open on a phone; undefined when all are folded. */
  openControl: ParameterId | undefined
  /**
   * What holds the present gesture: a pointer, or a key by its name. A key ends it when it is let go, a pointer when the
   * browser says the value has changed.
   */
  heldBy: string | undefined
  offerDismissed: boolean
  /** The insides of folds that have been opened, by the fold's name. Null where it could not be fetched. */
  readonly folds: Map<string, FoldBody | null>
  /** What came of copying the link, until anything changes. Refused: it is offered to be copied by hand. */
  copied: 'copied' | 'refused' | undefined
}

/**
 * Everything a template may look at, and what it may do. Always the present: a handler made in one drawing and called
 * after another reads the newer state.
 */
export interface Panel {
  readonly state: State
  readonly settled: Settled
  /** True counts now, and at the last setting. */
  readonly counts: Counts
  readonly before: Counts
  readonly actions: Actions
  readonly local: Local
  /** Draws the panel again although the store has not changed. */
  readonly redraw: () => void
  /** Says something to readers who listen, at once. */
  readonly announce: (text: string) => void
}

/** A panel nobody has touched. */
export const freshLocal = (): Local => ({
  boxes: new Map(),
  openControl: 'posts',
  heldBy: undefined,
  offerDismissed: false,
  folds: new Map(),
  copied: undefined,
})
