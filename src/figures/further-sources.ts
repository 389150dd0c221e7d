import type { Source } from './source'
import { articleDate, statistics } from './sources'

/** The Office for National Statistics' estimates of how many children there are, as the department publishes them. */
export const populationEstimates = {
  publisher: 'Office for National Statistics',
  title: 'Mid-year population estimates, in Children looked after in England',
  edition: 'mid-2024, published 2025',
  nextDue: 'mid-2025 was due in 2026 and could not be read for this version',
  url: `${statistics}/find-statistics/children-looked-after-in-england-including-adoptions`,
  seenAs: 'official',
} as const satisfies Source

/** Children looked after on 31 March, and how often their social workers change. */
export const lookedAfterStatistics = {
  publisher: 'Department for Education',
  title: 'Children looked after in England including adoptions',
  edition: 'reporting year 2025, published autumn 2025',
  nextDue: 'the next was due in autumn 2026 and could not be read for this version',
  url: `${statistics}/find-statistics/children-looked-after-in-england-including-adoptions`,
  seenAs: 'official',
} as const satisfies Source

/** How many schools there are, by who pays for them. */
export const schoolStatistics = {
  publisher: 'Department for Education',
  title: 'Schools, pupils and their characteristics',
  edition: 'academic year 2023/24, published June 2024',
  nextDue: 'the editions of 2024/25 and 2025/26 are out and could not be read for this version',
  url: `${statistics}/find-statistics/school-pupils-and-their-characteristics/2023-24`,
  seenAs: 'official',
} as const satisfies Source

/** What councils spend on children's services, as they report it under section 251. */
export const expenditure = {
  publisher: 'Department for Education',
  title: 'LA and school expenditure (section 251), in the Local Authority Interactive Tool; gross, in cash',
  edition: 'outturn 2024–25, read in April 2026',
  nextDue: 'the next is due about the end of 2026',
  url: `${statistics}/find-statistics/la-and-school-expenditure`,
  seenAs: 'official',
} as const satisfies Source

/** How councils stood with the inspectorate on one day. */
export const inspectionOutcomes = {
  publisher: 'Ofsted',
  title: 'Local authority inspection outcomes as at 31 March 2025',
  edition: 'published 25 September 2025',
  nextDue: 'an edition dated 31 March 2026 is out and could not be read for this version',
  url: 'https://www.gov.uk/government/collections/childrens-social-care-statistics',
  seenAs: 'official',
} as const satisfies Source

/** The second: five points by a chief executive who had been a director. */
export const pointsArticle = {
  publisher: 'Local Government Chronicle',
  title: 'Five action points for child protection',
  edition: articleDate,
  url: 'https://www.lgcplus.com/five-action-points-for-child-protection/5062268.article',
  seenAs: 'official',
} as const satisfies Source

/** The census's data set on who left and where they went (official statistics in development). */
export const attritionDataSet = {
  publisher: 'Department for Education',
  title: 'Children’s social work workforce: attrition (official statistics in development)',
  edition: 'published February 2026',
  nextDue: 'the next is due about February 2027',
  url: `${statistics}/data-catalogue/data-set/3053db0a-e6c5-4003-a14e-8055ae75cf77`,
  seenAs: 'official',
} as const satisfies Source
