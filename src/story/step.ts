import type { PresetId } from '../figures/presets'
import type { ParameterId } from '../model/parameters/registry'
import type { Counts } from '../model/population/allocation'
import type { ScenarioName } from '../model/simulation/scenario'
import type { Grade } from '../model/simulation/season-event'
import type { Viewpoint } from '../store/settings'
import type { Answer, Cue } from '../store/state'
import type { GuessWords, StepNote, StepWords } from '../words/story/step-words'

/** One step of the story. Everything there is to know about it is in its own file and in its words. */
export interface Step {
  readonly words: StepWords
  readonly settings: StepSettings
  /** How it arranges the picture, before and after the reader has answered. */
  readonly cue: (isAnswered: boolean) => Partial<Cue>
  readonly task: Task
  /** What answering changes in what is seen. */
  readonly onAnswer?: Pick<StepSettings, 'truth' | 'gathered' | 'camera'>
  /** What is said once the reader has done it. A step that asks for nothing has none. */
  readonly after?: (outcome: Outcome) => string
  /** What the picture shows once the reader has done it, for readers who do not see it; where it is not as before. */
  readonly pictureAfter?: (outcome: Outcome) => string
  /** What is said first, with a way round the step. */
  readonly note?: StepNote
  /** Whether its subject may be close to home: then the support lines below it are not folded away. */
  readonly isCloseToHome?: true
}

/** The settings a step begins with, where they are not the usual ones. */
export interface StepSettings {
  readonly preset?: PresetId
  /** Posts are for 80,000 children. */
  readonly parameters?: { readonly [id in ParameterId]?: number }
  /** What these settings are held against as the step opens, where that is not themselves: the picture shows the difference. */
  readonly heldAgainst?: { readonly [id in ParameterId]?: number }
  readonly truth?: boolean
  readonly gathered?: boolean
  readonly camera?: Viewpoint
  /** A season in one of its weeks; the price and the timeline are those of the scenario. */
  readonly season?: {
    readonly scenario: ScenarioName
    readonly week: number
    /** They may hold a tragedy: then the words of the step say so before it plays. */
    readonly tragedies?: true
  }
  /** Keeps the same season without the reader's changes, to compare with. */
  readonly keepsSeason?: true
}

/** What the reader does at a step. */
export type Task =
  | { readonly kind: 'none' }
  | { readonly kind: 'start'; readonly button: string }
  | GuessTask
  /** Picks so many children in the stadium. */
  | { readonly kind: 'pick'; readonly children: number }
  | { readonly kind: 'check' }
  | {
      readonly kind: 'move'
      readonly control: ParameterId
      /** Where the present view moves it to, to show what is asked. */
      readonly shownAt: number
      readonly folded?: ParameterId
      readonly showsBudget?: true
    }
  | ChooseTask
  /** Plays the weeks, and pauses in the last of them. */
  | { readonly kind: 'play'; readonly until: number }
  | GradeTask
  /** Sets the five levers and plays the weeks, which pause in the last of them. */
  | { readonly kind: 'levers'; readonly until: number }
  | { readonly kind: 'free' }

/** Gives a number before the published one is shown. */
export interface GuessTask {
  readonly kind: 'guess'
  readonly words: GuessWords
  /** The published number, whole. */
  readonly answer: number
  /** The most the field takes. */
  readonly most: number
}

/** Chooses one of a few values of a control. */
export interface ChooseTask {
  readonly kind: 'choose'
  readonly control: ParameterId
  readonly choices: readonly { readonly name: string; readonly value: number }[]
  readonly folded?: ParameterId
}

/** Guesses the grade of an inspection. */
export interface GradeTask {
  readonly kind: 'grade'
  readonly given: Grade
  /** The week it is given in, which is shown once the reader has guessed. */
  readonly inWeek: number
}

/** How things stand once the reader has done something: what the last words of a step are made of. */
export interface Outcome {
  readonly answer: Answer | undefined
  /** As the step began. */
  readonly start: Counts
  /** What the settings of the step are held against as it opens: else as it began. */
  readonly heldAgainst: Counts
  readonly now: Counts
  /** Whether the picture shows what the model supposes is there, and not what the director sees. */
  readonly truth: boolean
  /** Workers whose whole time an action plan takes, in the week on show. */
  readonly onPlan: number
  /** How many of the picked children are in need. */
  readonly found: number
}

/** The answer of a room that was shown what it was asked to guess: nobody said anything. */
export const shownWithoutGuess = 'shown'

/** The number that was guessed; null where it was shown without a guess. */
export const guessIn = ({ answer }: Outcome): number | null => (typeof answer === 'number' ? answer : null)

/** How many more children are not reached than when the step began: negative where they are fewer. */
export const notReachedChange = ({ start, now }: Outcome): number => now.notReached - start.notReached

/** What has changed since the step began, in what the picture shows: how many more children are not reached, or being helped. */
export const changeShown = (outcome: Outcome): [difference: number, truth: boolean] =>
  outcome.truth ? [notReachedChange(outcome), true] : [outcome.now.helped - outcome.start.helped, false]
