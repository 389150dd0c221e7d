import { reportedPriceRange } from './front-values'
import type { FigureRange } from './source'

/**
 * What individual agency workers cost, in employed workers, as reported: 25 to 50 per cent more (West Midlands, 2011); 53
 * per cent (Kantar for the Department for Education, 2020), a share of salary that may be 41 per cent of what an employed
 * worker costs. No spread between councils is published.
 */
export const reportedPrices: FigureRange = {
  ...reportedPriceRange,
  unit: 'times',
  year: '2011 and 2020',
  label: 'reported',
  publisher: 'Community Care; Kantar for the Department for Education, in the Independent Review 2022',
  title: 'Reported prices of individual workers, the second quoted in an impact report of Capacity',
  edition: 'published 2022, before the price caps',
  url: 'https://issuu.com/thisiscapacity/docs/cap-impactreport-book-2-2022-v4-pages/s/19151502',
  seenAs: 'elsewhere',
}
