import { childrenInNeedStatistics } from './sources'
import { from, type StoryFigure, type StorySource } from './story-figures/story-figure'

/** A published figure the model is set beside, for a stadium of 80,000. */
export interface MethodsFigure extends StorySource {
  readonly value: number
  /** The date or period it is about, in words; `undated` where our notes have none. */
  readonly year: string
  readonly label: StoryFigure['label']
}

const inNeed = { label: 'workedOut', ...from(childrenInNeedStatistics) } as const

/** Referrals in a year: 632,830 (published to the nearest ten) ÷ 12,183,016 children × 80,000. */
export const referrals: MethodsFigure = { value: 4_156, year: 'year to 31 March 2025', ...inNeed }

/** Children in need with an open file on one day: 402,400 ÷ 12,183,016 children × 80,000. */
export const openFiles: MethodsFigure = { value: 2_642, year: '31 March 2025', ...inNeed }

/** Assessments in a year, for 12.0 million children. Handed down to us with no year: the first source was not seen. */
export const assessments: MethodsFigure = {
  value: 4_326,
  year: 'undated',
  ...from(childrenInNeedStatistics),
  label: 'reported',
}

/** Tragedies a year, from an average for England. Said in words only: see src/words/methods/page.ts. */
export const tragedies: MethodsFigure = {
  value: 0.57,
  year: '2009 to 2011',
  publisher: 'An average for England',
  title: 'the first source was not seen',
  label: 'reported',
}
