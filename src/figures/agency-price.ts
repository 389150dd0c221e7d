import type { Figure, FigureRange } from './source'
import { stadiumArticle } from './sources'

/**
 * What an agency worker costs in the article, in employed workers. The article compares it with what councils used to
 * pay; that this was the price of an employed worker is our reading.
 */
export const agencyPriceArticle = {
  value: 2,
  unit: 'times',
  year: 'about 2013',
  label: 'fromTheArticle',
  ...stadiumArticle,
} as const satisfies Figure

/**
 * What individual agency workers cost, in employed workers, as reported: 25 to 50 per cent more (West Midlands, 2011); 53
 * per cent (Kantar for the Department for Education, 2020), a share of salary that may be 41 per cent of what an employed
 * worker costs. No spread between councils is published.
 */
export const reportedPrices: FigureRange = {
  low: 1.25,
  high: 1.53,
  unit: 'times',
  year: '2011 and 2020',
  label: 'reported',
  publisher: 'Community Care; Kantar for the Department for Education, in the Independent Review 2022',
  title: 'Reported prices of individual workers, the second quoted in an impact report of Capacity',
  edition: 'published 2022, before the price caps',
  url: 'https://issuu.com/thisiscapacity/docs/cap-impactreport-book-2-2022-v4-pages/s/19151502',
  seenAs: 'elsewhere',
}

/** One council's prices for a week's work, from which the two below are worked out: 52 weeks of each. */
export const oneCouncil = {
  publisher: 'St Helens Council',
  title: 'Delegated executive decision 0044, 2025/26',
  edition: 'published October 2025',
  url: 'https://www.sthelens.gov.uk/article/8166/Published-Delegated-Executive-Decisions?id=2025-26-0044',
  seenAs: 'official',
} as const

const yearly = { unit: 'poundsAYear', year: 'October 2025', label: 'workedOut', ...oneCouncil } as const

/** What an employed social worker costs that council in a year: £1,280 a week. No national figure is published. */
export const employedCostAYear: Figure = { value: 52 * 1_280, ...yearly }

/** What an agency social worker costs it: £1,800 a week. */
export const agencyCostAYear: Figure = { value: 52 * 1_800, ...yearly }
