import type { Figure } from './source'
import { stadiumArticle } from './sources'

/** The article's "double, and more": what an agency worker costs, in employed workers. Documented only for whole agency teams. */
export const agencyPriceArticle: Figure = {
  value: 2,
  unit: 'times',
  year: 'undated',
  label: 'fromTheArticle',
  ...stadiumArticle,
}
