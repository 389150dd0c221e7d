import type { Source } from './source'

const statistics = 'https://explore-education-statistics.service.gov.uk'

/** Children's social work workforce: the yearly census of social workers on 30 September. */
export const workforceCensus = {
  publisher: 'Department for Education',
  title: 'Children’s social work workforce',
  url: `${statistics}/find-statistics/children-s-social-work-workforce`,
  seenAs: 'official',
} as const satisfies Source

/** The census's data set on who left and where they went (official statistics in development). */
export const attritionDataSet = {
  publisher: 'Department for Education',
  title: 'Children’s social work workforce: attrition (official statistics in development)',
  url: `${statistics}/data-catalogue/data-set/3053db0a-e6c5-4003-a14e-8055ae75cf77`,
  seenAs: 'official',
} as const satisfies Source

/** Children in need: referrals, assessments and children with an open file. */
export const childrenInNeedStatistics = {
  publisher: 'Department for Education',
  title: 'Children in need',
  url: `${statistics}/find-statistics/children-in-need`,
  seenAs: 'official',
} as const satisfies Source

/** The Office for National Statistics' estimates of how many children there are, as the department publishes them. */
export const populationEstimates = {
  publisher: 'Office for National Statistics',
  title: 'Mid-year population estimates, in Children looked after in England',
  url: `${statistics}/find-statistics/children-looked-after-in-england-including-adoptions`,
  seenAs: 'official',
} as const satisfies Source

/** The first of the two articles behind the project. */
export const stadiumArticle = {
  publisher: 'Local Government Chronicle',
  title: 'The uphill struggle to protect children',
  url: 'https://www.lgcplus.com/services/children/the-uphill-struggle-to-protect-children/5062451.article',
  seenAs: 'official',
} as const satisfies Source
