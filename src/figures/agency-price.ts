import type { Figure } from './source'
import { stadiumArticle } from './sources'

/**
 * What an agency worker costs in the article, in employed workers. The article compares it with what councils used to
 * pay; that this was the price of an employed worker is our reading.
 */
export const agencyPriceArticle = {
  value: 2,
  unit: 'times',
  year: stadiumArticle.edition,
  label: 'fromTheArticle',
  ...stadiumArticle,
} as const satisfies Figure
