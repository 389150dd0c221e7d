import type { EvidenceLabel } from '../../model/parameters/definition'
import type { Edition } from '../source'

/** Where a figure of the story was found. */
export interface StorySource extends Edition {
  readonly publisher: string
  readonly title: string
  /** Missing only for results and assumptions of our own. */
  readonly url?: string
}

/** A figure the story or the methods page quotes, with its source. */
export interface StoryFigure extends StorySource {
  /** What a claim in src/words/story calls it. */
  readonly id: string
  /**
   * The numbers as they were published or worked out; the words may round one after “about”. Empty where only a
   * direction is taken from the source, or a share that is said without figures.
   */
  readonly values: readonly number[]
  /** The date or period it is about, in words. */
  readonly year: string
  readonly label: EvidenceLabel
}

/** Publisher, title, edition and address of a source, without what the story has no use for. */
export function from({ publisher, title, url, edition, nextDue }: StorySource): StorySource {
  return { publisher, title, edition, ...(url && { url }), ...(nextDue && { nextDue }) }
}

/** Arithmetic and assumptions of our own. */
export const ours = (title: string): StorySource => ({
  publisher: 'Eighty Thousand',
  title,
  edition: 'the second version of the model',
})

/** Results of the model under everything we drew, and how the draws were kept in bounds. */
export const manySets: StorySource = ours(
  'Our model, with 400 sets of assumptions, each kept to the published number of concerns and a caseload of 13 to 19',
)
