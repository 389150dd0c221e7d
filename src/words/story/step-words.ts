/**
 * How well a claim is supported. `reported`: we read of it second-hand, and have not seen the first source. `modelled`:
 * the model makes it of its settings.
 */
export type ClaimLabel = 'published' | 'reported' | 'workedOut' | 'modelled' | 'fromTheArticle' | 'assumption'

/** One claim of a step, listed behind “Where this comes from”. */
export interface Claim {
  readonly text: string
  readonly label: ClaimLabel
  /** Published evidence disagrees. */
  readonly contested?: true
  /** Ids of figures in src/figures/story-figures.ts. Every number in `text` is one of theirs, or follows “about”. */
  readonly figures?: readonly string[]
}

/** What the reader is asked to do before being told. */
export interface TaskWords {
  /** One sentence. */
  readonly ask: string
  readonly hint?: string
  /** What is said once it is done; a function where the numbers come from the model or from the reader. */
  readonly after: string | ((...given: never[]) => string)
}

/** Everything one step of the story says. */
export interface StepWords {
  /** A short headline. */
  readonly title: string
  /** Short paragraphs. */
  readonly text: readonly string[]
  /** Paragraphs after the task: under what is said once it is done, and in a fold of the step until then. */
  readonly more?: readonly string[]
  /** What the picture shows as the step opens, for readers who do not see it. */
  readonly picture: string
  readonly claims: readonly Claim[]
  readonly task: TaskWords | null
  /** Why there is nothing to do. */
  readonly noTask?: string
}

/** What is said first, in the place of the step, with a way round it. */
export interface StepNote {
  readonly heading: string
  /** Short paragraphs. */
  readonly text: readonly string[]
  /** The button that leads on to the step, and the one that passes over it. */
  readonly goOn: string
  readonly skip: string
}

/** The words of a field for the reader’s own number. */
export interface GuessWords {
  readonly label: string
  readonly unit: string
  /** The button that shows the answer. */
  readonly show: string
}
