import type { PresetId } from '../figures/presets'
import type { ParameterId } from '../model/parameters/registry'
import type { Counts } from '../model/population/allocation'
import type { ScenarioName } from '../model/simulation/scenario'
import type { Answer, Cue, Viewpoint } from '../store/state'
import type { BeatWords, GuessWords } from '../words/story/beat-words'

/** The settings a beat begins with, where they are not the usual ones. */
export interface BeatSettings {
  readonly preset?: PresetId
  readonly parameters?: { readonly [id in ParameterId]?: number }
  readonly truth?: boolean
  readonly gathered?: boolean
  readonly camera?: Viewpoint
  /** A season in one of its weeks; the price and the timeline are those of the scenario. */
  readonly season?: { readonly scenario: ScenarioName; readonly week: number }
  /** Keeps the same season without the reader's changes, to compare with. */
  readonly keepsSeason?: true
}

/** What the reader does at a beat. */
export type Task =
  | { readonly kind: 'none' }
  | { readonly kind: 'start'; readonly button: string }
  | {
      readonly kind: 'guess'
      readonly words: GuessWords
      /** The published number, whole. */
      readonly answer: number
      /** The most the slider takes. */
      readonly most: number
    }
  | { readonly kind: 'pick'; readonly children: number }
  | { readonly kind: 'check' }
  | { readonly kind: 'move'; readonly controls: readonly ParameterId[]; readonly showsBudget?: true }
  | {
      readonly kind: 'choose'
      readonly control: ParameterId
      readonly choices: readonly { readonly name: string; readonly value: number }[]
    }
  /** Plays the weeks, and pauses in the last of them. */
  | { readonly kind: 'play'; readonly until: number }
  | { readonly kind: 'grade'; readonly given: string; readonly inWeek: number }
  | { readonly kind: 'levers'; readonly until: number }
  | { readonly kind: 'free' }

/** How things stand once the reader has done something: what the last words of a beat are made of. */
export interface Outcome {
  readonly answer: Answer | undefined
  /** As the beat began. */
  readonly start: Counts
  readonly now: Counts
  /** How many of the picked children are in need. */
  readonly found: number
}

/** One step of the story. Everything there is to know about it is in its own file and in its words. */
export interface Beat {
  readonly words: BeatWords
  readonly settings: BeatSettings
  /** How it arranges the picture, before and after the reader has answered. */
  readonly cue: (isAnswered: boolean) => Partial<Cue>
  readonly task: Task
  /** What answering changes in what is seen. */
  readonly onAnswer?: Pick<BeatSettings, 'truth' | 'gathered' | 'camera'>
  /** What is said once the reader has done it. */
  readonly after: (outcome: Outcome) => string
  /** What the picture shows once the reader has done it, for readers who do not see it; where it is not as before. */
  readonly pictureAfter?: (outcome: Outcome) => string
  /** What is said first, with a way round the step. */
  readonly note?: {
    readonly heading: string
    readonly text: readonly string[]
    readonly goOn: string
    readonly skip: string
  }
}

/** How many fewer or more children are not reached than when the beat began. */
export const notReachedChange = ({ start, now }: Outcome): number => now.notReached - start.notReached
