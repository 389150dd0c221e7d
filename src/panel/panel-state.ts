import type { TemplateResult } from 'lit-html'
import type { Compared } from '../crowd/crowd'
import type { Earlier } from '../crowd/earlier'
import type { PlayedWeeks } from '../crowd/played-weeks'
import type { Evidence } from '../figures/evidence'
import type { ParameterId } from '../model/parameters/registry'
import type { Counts } from '../model/population/allocation'
import type { Settled } from '../model/steady/settled'
import type { Actions } from '../store/actions/actions'
import type { State } from '../store/state'
import type { ComparisonWords } from '../words/compare'
import type { ParameterWords } from '../words/parameter-words'
import { frontParameters } from '../words/parameters-front'
import type { LongTasks } from './unknowns/long-task'

/** A number box that holds something other than the value in force. */
export interface Box {
  /** The value in force while it was typed. Once that changes from elsewhere, the box follows it again. */
  readonly value: number
  /** What is wrong with it, in words. */
  readonly error: string | undefined
  /** Set while the reader is still typing. */
  readonly pause: ReturnType<typeof setTimeout> | undefined
}

/** A change that is one step to undo: a control held, or released so lately that another press would belong to it. */
export interface Gesture {
  readonly id: ParameterId
  /** What holds it: a pointer, or a key by its name. Undefined between two presses. */
  readonly by: string | undefined
  /** Ends it, unless another press comes first. */
  readonly timer: ReturnType<typeof setTimeout> | undefined
}

/** A finger put down on a range, as long as it may yet turn out to scroll the page. */
export interface Touch {
  readonly id: ParameterId
  /** Where the browser has put the range under the finger. Nothing is set to it yet. */
  readonly value: number | undefined
}

/** A pointer put down on the button *Before*, and what has become of it. */
export interface BeforePress {
  /** When it was put down, in milliseconds of the events' own clock. */
  readonly since: number
  /** Whether the picture before was shown already: then the press turns it off. */
  readonly wasShown: boolean
  /** When it was lifted; undefined while it is down. */
  readonly lifted: number | undefined
}

/** Something that could not be fetched the last time it was asked for. */
export interface Refused {
  /** How many times in a row. */
  readonly times: number
  /** Asks for it once more, where it is a part of the panel. */
  readonly again: (() => void) | undefined
}

/** What is inside a part that is fetched late. */
export type PartBody = (panel: Panel) => TemplateResult

/** The words of parameters, by id. A parameter whose words have not been fetched has none. */
export type WordsByParameter = { readonly [id in ParameterId]?: ParameterWords }

/** Where a value in force comes from: `sourceOf` of `figures/value-sources.ts`. */
export type SourceOf = (id: ParameterId, evidence: Evidence) => string

/** What the panel remembers for itself: nothing here is in the link, the store or the history. */
export interface Local {
  /** Number boxes being typed in, or left with something that cannot be used. */
  readonly boxes: Map<ParameterId, Box>
  /** The front control whose note stands open over the bar. */
  openNote: ParameterId | undefined
  /** The drawer stands open: everything of the panel that is not in front. */
  isDrawerOpen: boolean
  /** The ways to play the weeks stand open over the bar. */
  isPlayOffered: boolean
  /** The gesture in hand. */
  gesture: Gesture | undefined
  /** The press of a pointer on *Before*, until it has been let go of. */
  beforePress: BeforePress | undefined
  /** The finger on a range that has neither moved it along nor left it. */
  touch: Touch | undefined
  /** A control has been moved and released, though its gesture may still wait for another press. */
  hasReleased: boolean
  /** The hint at the other view has been taken or dismissed. */
  isHintDismissed: boolean
  /** The insides that have been fetched, by the part's name. Null where it could not be. */
  readonly parts: Map<string, PartBody | null>
  /** What could not be fetched the last time, by its name. */
  readonly refused: Map<string, Refused>
  /** Where the box stands in which a council is typed. Undefined until it has been asked for. */
  picker: HTMLElement | undefined
  /** What is wrong with the saving that was typed for a council. */
  savingError: string | undefined
  /** The words of the parameters: of the three in front from the start, of all once a part that needs them has come. */
  words: WordsByParameter
  /** Where a value comes from, for the folds under the controls. Undefined until it has been fetched. */
  sourceOf: SourceOf | undefined
  /** What is said of the picture beside the one that was kept. Undefined until it has been fetched. */
  compare: ((panel: Panel) => ComparisonWords | null) | undefined
  /** How much of a track, of 100, one letter of a label takes: of the narrowest track, until it has been measured. */
  letterShare: number
  /** The weeks have been on their way for so long that it should be said. */
  isSlow: boolean
  /** What a reader has had worked out, and what they chose to see of it. */
  readonly tasks: LongTasks
  /** The charts whose table is open, by name: rows nobody looks at are not drawn. */
  readonly openTables: Set<string>
  /** What came of copying the link, until the reader changes anything. Refused: it is offered to be copied by hand. */
  copied: { readonly came: 'copied' | 'refused'; readonly address: string } | undefined
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
  /** The picture before the present one, shown or not. Null: there is none. */
  readonly earlier: Earlier | null
  readonly actions: Actions
  /** The weeks that are played beside the page. */
  readonly weeks: PlayedWeeks
  /** The present picture beside what was kept. Null: nothing is, or its week has not come. */
  readonly compared: Compared | null
  /** How many children stand out: they look another way than before, or than in what was kept. */
  readonly differing: () => number
  readonly local: Local
  /** Draws the panel again although the store has not changed. */
  readonly redraw: () => void
  /** Says something to readers who listen, at once. */
  readonly announce: (text: string) => void
  /** Says what came of what the reader does, with what is said next: `Announcer.beside`. */
  readonly sayBeside: (text: string, isNews: boolean) => void
  /** A copy of what the stadium shows, without labels. Null where nothing is drawn. */
  readonly picture: () => Promise<HTMLCanvasElement | null>
  /** Opens what hands the picture on; null where nothing does. */
  readonly useThis: (() => void) | null
  /** The id of something in this panel, by its name: two panels in one document have no id in common. */
  readonly id: (name: string) => string
  /** Moves the focus to what has the id of this name in the panel, if anything has. */
  readonly focusOn: (name: string) => void
}

/** About how much of the narrowest track there is one letter of a label takes, of 100. */
export const narrowestLetterShare = 2.15

/** What a panel nobody has touched remembers. `words`: those of the parameters that are there from the start. */
export const freshLocal = (words: WordsByParameter = frontParameters): Local => ({
  boxes: new Map(),
  openNote: undefined,
  isDrawerOpen: false,
  isPlayOffered: false,
  gesture: undefined,
  beforePress: undefined,
  touch: undefined,
  hasReleased: false,
  isHintDismissed: false,
  parts: new Map(),
  refused: new Map(),
  picker: undefined,
  savingError: undefined,
  words,
  sourceOf: undefined,
  compare: undefined,
  letterShare: narrowestLetterShare,
  isSlow: false,
  tasks: {},
  openTables: new Set(),
  copied: undefined,
})
