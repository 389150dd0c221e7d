import type { Source } from './source'

/** Where the Department for Education puts its statistics. */
export const statistics = 'https://explore-education-statistics.service.gov.uk'

/** Children's social work workforce: the yearly census of social workers on 30 September. */
export const workforceCensus = {
  publisher: 'Department for Education',
  title: 'Children’s social work workforce',
  edition: 'published February 2026',
  nextDue: 'the next is due about February 2027',
  url: `${statistics}/find-statistics/children-s-social-work-workforce`,
  seenAs: 'official',
} as const satisfies Source

/** Children in need: referrals, assessments, enquiries, plans and children with an open case. */
export const childrenInNeedStatistics = {
  publisher: 'Department for Education',
  title: 'Children in need',
  edition: 'reporting year 2025, published autumn 2025',
  nextDue: 'the next was due in autumn 2026 and could not be read for this version',
  url: `${statistics}/find-statistics/children-in-need`,
  seenAs: 'official',
} as const satisfies Source

/** Both articles came out in about 2013, which their figures say as the year; the copies we read have no date. */
export const articleDate = 'undated in the copies seen'

/** The first of the two articles behind the project. */
export const stadiumArticle = {
  publisher: 'Local Government Chronicle',
  title: 'The uphill struggle to protect children',
  edition: articleDate,
  url: 'https://www.lgcplus.com/services/children/the-uphill-struggle-to-protect-children/5062451.article',
  seenAs: 'official',
} as const satisfies Source
