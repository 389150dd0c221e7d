import type { Counts } from '../model/counts'
import type { ParameterId } from '../model/parameters'
import type { Settled } from '../model/settled'
import type { Actions } from '../store/actions'
import type { State } from '../store/state'
import type { FoldBody } from './lazy-fold'
import type { Box } from './number-box'

/** What the panel remembers for itself: nothing here is in the link, the store or the history. */
export interface Local {
  /** Number boxes being typed in, or left with something that cannot be used. */
  readonly boxes: Map<ParameterId, Box>
  /** The front control that is open on a phone; undefined when all are folded. */
  openControl: ParameterId | undefined
  /** What holds the present gesture: a key ends when it is let go, a pointer when the browser says the value has changed. */
  heldBy: 'pointer' | 'key' | undefined
  offerDismissed: boolean
  /** The insides of folds that have been opened, by the fold's name. */
  readonly folds: Map<string, FoldBody>
  /** The link to copy by hand, when the clipboard was refused. */
  linkToCopy: string | undefined
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
  linkToCopy: undefined,
})
