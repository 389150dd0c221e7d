import type { TemplateResult } from 'lit-html'
import type { Compared } from '../crowd/crowd'
import type { PlayedWeeks } from '../crowd/played-weeks'
import type { ParameterId } from '../model/parameters/registry'
import type { Counts } from '../model/population/allocation'
import type { Settled } from '../model/steady/settled'
import type { Actions } from '../store/actions/actions'
import type { State } from '../store/state'
import type { boxErrors } from '../words/controls'
import type { Gesture } from './control/gesture'

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

/** What is inside a part that is fetched. */
export type PartBody = (panel: Panel) => TemplateResult

/** What the panel remembers for itself: nothing here is in the link, the store or the history. */
export interface Local {
  /** Number boxes being typed in, or left with something that cannot be used. */
  readonly boxes: Map<ParameterId, Box>
  /** The front control that is open on a phone; undefined when all are folded. */
  openControl: ParameterId | undefined
  /** The gesture in hand. */
  gesture: Gesture | undefined
  /** A control has been moved and let go, though its gesture may still wait for another press. */
  hasLetGo: boolean
  offerDismissed: boolean
  /** The insides that have been fetched, by the part's name. Null where it could not be. */
  readonly parts: Map<string, PartBody | null>
  /** The weeks have been on their way for so long that a reader should be told. */
  isSlow: boolean
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
  /** True counts now: in the week on show of a season. Before: at the last setting, or in week 0 of the season. */
  readonly counts: Counts
  readonly before: Counts
  readonly actions: Actions
  /** The weeks that are played beside the page. */
  readonly seasons: PlayedWeeks
  /** The present picture beside what was kept. Null: nothing is, or its week has not come. */
  readonly compared: Compared | null
  readonly local: Local
  /** Draws the panel again although the store has not changed. */
  readonly redraw: () => void
  /** The id of an element of this panel, by its name in the templates: no other panel of the document has it. */
  readonly id: (name: string) => string
  /** Says something to readers who listen, at once. */
  readonly announce: (text: string) => void
}

/** A panel nobody has touched. */
export const freshLocal = (): Local => ({
  boxes: new Map(),
  openControl: 'posts',
  gesture: undefined,
  hasLetGo: false,
  offerDismissed: false,
  parts: new Map(),
  isSlow: false,
  copied: undefined,
})
