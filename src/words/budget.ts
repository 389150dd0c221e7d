import { decimal, whole } from './language'

/** The budget bar. */
export const budget = {
  heading: 'Where the budget goes',
  permanent: 'Permanent staff',
  agency: 'Agency workers',
  unspent: 'Not spent',
  none: 'There is no budget, so there is no team.',
} as const

/** The bar in words. All amounts in posts; `agency` is a number of workers. */
export const budgetSentence = (
  permanent: number,
  agency: number,
  price: number,
  spent: number,
  posts: number,
): string =>
  `${whole(permanent)} permanent workers, and ${whole(agency)} agency workers at ${decimal(price)} times the cost. Together they cost ${whole(spent)} of ${whole(posts)} posts.`

/** The exact arithmetic behind it. */
export const budgetArithmetic =
  'The dearer an agency worker, the fewer people the same money pays for. This is arithmetic.'
