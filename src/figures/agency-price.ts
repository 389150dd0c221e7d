import type { Figure, FigureRange } from './source'
import { stadiumArticle, workedOutFrom, workforceCensus } from './sources'

/** What one agency worker costs, in employed workers: one council's own comparison of weekly cost, £1,800 against £1,280. */
export const agencyPriceOneCouncil: Figure = {
  value: 1.41,
  unit: 'times',
  year: 'October 2025',
  label: 'published',
  publisher: 'St Helens Council',
  title: 'Delegated executive decision 0044, 2025–26',
  url: 'https://www.sthelens.gov.uk/article/8166/Published-Delegated-Executive-Decisions?id=2025-26-0044',
  seenAs: 'official',
}

/** The one national estimate: £26,000 a year, or 53 %, more. Made before the price caps; read second-hand. */
export const agencyPriceNational: Figure = {
  value: 1.53,
  unit: 'times',
  year: '2020',
  label: 'asReported',
  publisher:
    'Kantar for the Department for Education, cited in the Independent Review of Children’s Social Care (2022)',
  title: 'Quoted in the Capacity and North West directors’ impact report, 2022',
  url: 'https://issuu.com/thisiscapacity/docs/cap-impactreport-book-2-2022-v4-pages/s/19151502',
  seenAs: 'second-hand',
}

/** What single agency workers are documented to cost. The low end: fourteen councils in 2010–11; the high end: the national estimate. */
export const agencyPriceDocumented: FigureRange = {
  low: 1.25,
  high: 1.53,
  unit: 'times',
  year: '2010–11 to 2025',
  label: 'asReported',
  publisher:
    'West Midlands Social Worker Retention Project, in Community Care; and the national estimate of 2020',
  title: 'Report slams quality of agency children’s social workers',
  url: 'https://www.communitycare.co.uk/2011/04/04/report-slams-quality-of-agency-childrens-social-workers/',
  seenAs: 'second-hand',
}

/** The price at which a fixed budget covers as many vacancies as agencies covered in each census from 2017 to 2025. */
export const agencyPriceImplied: FigureRange = {
  low: 1.31,
  high: 1.48,
  unit: 'times',
  year: '2017 to 2025',
  label: 'workedOut',
  ...workedOutFrom(workforceCensus),
}

/** The article's "double, and more". Documented only for whole agency teams. */
export const agencyPriceArticle: Figure = {
  value: 2,
  unit: 'times',
  year: 'undated',
  label: 'fromTheArticle',
  ...stadiumArticle,
}
