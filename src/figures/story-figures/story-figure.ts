import type { EvidenceLabel } from '../../model/parameters/definition'

/** Where a figure of the story was found. */
export interface StorySource {
  readonly publisher: string
  readonly title: string
  /** Missing only for results and assumptions of our own. */
  readonly url?: string
}

/** A figure the story quotes, with its source. */
export interface StoryFigure extends StorySource {
  /** What a claim in src/words/story calls it. */
  readonly id: string
  /** The numbers as they appear in the words. Empty where only a direction is taken from the source. */
  readonly values: readonly number[]
  /** The date or period it is about, in words. */
  readonly year: string
  /** `reported`: read second-hand; the first source was not seen. */
  readonly label: EvidenceLabel | 'reported'
}

/** Publisher, title and address of a source, without what the story has no use for. */
export const from = ({ publisher, title, url }: StorySource): StorySource =>
  url === undefined ? { publisher, title } : { publisher, title, url }

/** Arithmetic and assumptions of our own. */
export const ours = (title: string): StorySource => ({ publisher: 'Eighty Thousand', title })
