import type { EvidenceLabel } from '../model/parameters/definition'
import { lookedAfterStatistics } from './further-sources'
import { childrenInNeedStatistics } from './sources'
import { from, type StorySource } from './story-figures/story-figure'

/** A published figure the model is set beside, for a stadium of 80,000. */
export interface MethodsFigure extends StorySource {
  readonly value: number
  /** The date or period it is about, in words; `undated` where our notes have none. */
  readonly year: string
  readonly label: EvidenceLabel
}

// Everything here is an English total ÷ 12,183,016 children (mid-2024) × 80,000.
const inNeed = { label: 'workedOut', ...from(childrenInNeedStatistics) } as const
const inTheYear = { year: 'year to 31 March 2025', ...inNeed } as const

/** Referrals in a year: 632,830, published to the nearest ten; 4,156 is what the unrounded count gives. */
export const referrals: MethodsFigure = { value: 4_156, ...inTheYear }

/** Assessments completed in a year: 648,830. A child may have more than one. */
export const assessments: MethodsFigure = { value: 4_261, ...inTheYear }

/** Enquiries under section 47 of the Children Act 1989, into whether a child is suffering significant harm: 230,590. */
export const section47Enquiries: MethodsFigure = { value: 1_514, ...inTheYear }

/** First conferences about a child's protection: 72,100. */
export const firstConferences: MethodsFigure = { value: 473, ...inTheYear }

/** Children on a child protection plan on one day: 49,420. */
export const childProtectionPlans: MethodsFigure = { value: 325, year: '31 March 2025', ...inNeed }

/** Children in care on one day: 81,770. */
export const childrenInCare: MethodsFigure = {
  value: 537,
  year: '31 March 2025',
  label: 'workedOut',
  ...from(lookedAfterStatistics),
}

/** Tragedies a year, from an average for England. Said in words only: see src/words/methods/page.ts. */
export const tragedies: MethodsFigure = {
  value: 0.57,
  year: '2009 to 2011',
  publisher: 'An average for England',
  title: 'the original source was not seen',
  edition: 'as it stood about 2011; newer counts, on other definitions, are lower or higher',
  label: 'reported',
}
