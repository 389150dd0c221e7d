import type { Parameters } from '../model/parameters/registry'
import type { LinkNote } from './link/fields'
import type { SeasonSettings } from './season-settings'
import type { Settings } from './settings'

/** What can be drawn over the picture while something is told, by what is told. */
export type DrawnName =
  | 'filling'
  | 'schools'
  | 'guess'
  | 'check'
  | 'team'
  | 'emptied'
  | 'returned'
  | 'picks'
  | 'queue'
  | 'leaving'
  | 'neighbour'
  | 'reach'
  | 'inspectors'
  | 'table'
  | 'director'
  | 'months'
  | 'plates'
  | 'voices'
  | 'levers'

/** How a step of the story arranges the picture, beside what the settings say. */
export interface Cue {
  /** The dark stadium before anyone sits in it, the seats filling row by row, or everyone seated. */
  readonly seats: 'empty' | 'filling' | 'full'
  /** Nobody is coloured: every child is drawn alike. */
  readonly plain: boolean
  readonly drift: 'orbit' | 'along' | null
  readonly formation: 'field' | 'sorted' | 'away'
  /** A press on a child picks it. */
  readonly picking: boolean
  /** What a check this often right (in 100) would point at, instead of what a service knows; null: no check. */
  readonly checkRight: number | null
  /** Only words: the picture dimmed and still. */
  readonly onlyWords: boolean
  /** Whether the large sentence stands in the picture; false: what is drawn has words of its own, and they are enough. */
  readonly sentence: boolean
  /** What is drawn over the picture, beside what an event draws. */
  readonly draws: readonly DrawnName[]
  /** The settings that those who have left are counted from; null: nobody is counted. */
  readonly teamBefore: Parameters | null
}

/** The picture as it is without a story. */
export const usualCue: Cue = {
  seats: 'full',
  plain: false,
  drift: null,
  formation: 'field',
  picking: false,
  checkRight: null,
  onlyWords: false,
  sentence: true,
  draws: [],
  teamBefore: null,
}

/**
 * The picture of a step whose own is still on its way: a dark stadium with nobody in it. The very object: whatever stands in
 * its place is a step's own.
 */
export const awaitedCue: Cue = { ...usualCue, seats: 'empty', plain: true, formation: 'away' }

/** Whether a step speaks of what cannot be seen yet, or of nothing that can be counted: then no numbers stand beside it. */
export const isQuiet = ({ plain, checkRight, onlyWords }: Cue): boolean =>
  plain || checkRight !== null || onlyWords

/** At a tragedy, in a season or in the story, there are only words: the picture is dim and still, and nobody is counted. */
export const hasOnlyWords = ({ stoppedAtTragedy, cue }: Pick<State, 'stoppedAtTragedy' | 'cue'>): boolean =>
  stoppedAtTragedy !== null || cue.onlyWords

/** Whether what was kept may stand beside what is now in one stadium: all of it in view, and everybody in their seats. */
export const mayBeDivided = (state: State): boolean =>
  state.kept !== null &&
  state.camera === 'overview' &&
  !state.gathered &&
  state.step === null &&
  !hasOnlyWords(state)

/** Whether the whole stadium is one picture all the same: that of before, or the children alone who differ. */
export const isOnePicture = ({ showsBefore, dimUnchanged }: State): boolean => showsBefore || dimUnchanged

/** Whether weeks are loaded that may hold a tragedy: the scenario without events has none. */
export const mayHoldTragedy = ({ season }: Pick<State, 'season'>): boolean =>
  season?.tragedies === true && season.scenario !== 'none'

/** What a reader guessed or picked at a step of the story: a number, a word, or children by their seats. */
export type Answer = number | string | readonly number[]

/** Settings, and what the page must remember besides: the gesture in hand, undo, notes. None of it is in the link. */
export interface State extends Settings {
  /** Parameters before the latest gesture, preset, undo, redo or reset: what "change since the last setting" is counted from. */
  readonly baseline: Parameters
  /** The season at the start of the gesture in hand. */
  readonly baselineSeason: SeasonSettings | null
  /** True between the start and the end of one gesture on a control (a drag, a held key). */
  readonly inGesture: boolean
  /** Settings to go back to, oldest first. Where stage, view and camera differ, the present ones stay. */
  readonly past: readonly Settings[]
  /** Settings to go forward to, the next one first. */
  readonly future: readonly Settings[]
  readonly notes: readonly LinkNote[]
  /** True once a gesture that moved a control has ended. */
  readonly released: boolean
  readonly dimUnchanged: boolean
  /**
   * The picture is shown as it was: before the latest gesture, as it was kept, or as the season began. Any gesture, preset,
   * undo, step or week lets go of it.
   */
  readonly showsBefore: boolean
  readonly playing: boolean
  /** True while the reader draws through the weeks. */
  readonly scrubbing: boolean
  /** 1 to 8. */
  readonly weeksPerSecond: number
  /** The child the reader has chosen in the stadium. */
  readonly chosenChild: number | null
  /** The latest press on a child: another object for each press. */
  readonly pressed: { readonly child: number } | null
  /** Answers by step: kept for the step they were asked at, never in the link, never sent. */
  readonly answers: Readonly<Record<number, Answer>>
  /** Children picked for the step that asks for some, by their seats: there again on coming back, never in the link. */
  readonly picks: readonly number[]
  readonly cue: Cue
  /** How far a step is told in the present view: from 0, one sentence or two, the task, or what came of it at a time. */
  readonly build: number
  /** The step the reader left the story at, to return to. */
  readonly leftAtStep: number | null
  /** The council's stadium that the reader left for the story, as it was, to go back to; null: there is none. */
  readonly leftPlace: Settings | null
  /** The week of a tragedy the reader has come to and not yet gone on from. */
  readonly stoppedAtTragedy: number | null
  /** The week of an event that has paused the weeks, and stays drawn until the reader goes on. */
  readonly heldAt: number | null
  /** The reader has been told that weeks may hold a tragedy. A link may load such weeks before anything was said. */
  readonly isTold: boolean
  /**
   * What the reader asked for in weeks that may hold a tragedy, and is told first: it waits for an answer. `words`: they have
   * come to a tragedy in another way, such as drawing through the weeks, and its words wait.
   */
  readonly waitsToBeTold: 'play' | 'step' | 'words' | null
}
