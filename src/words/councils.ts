import { whole } from './language'

/** Councils publish how many workers hold cases, not posts: what the band on team size was made from. */
export const teamsPublished = (fewest: number, most: number): string =>
  `In 2025 nine in ten councils had between ${whole(fewest)} and ${whole(most)} social workers holding cases for every 80,000 children. The pale band shows how many funded posts teams of that size would need, if they had as many vacancies as England as a whole.`

/** Beside team size: what England’s extra workers went into, between two years. */
export const extraWorkers =
  'For every 80,000 children England had 13 per cent more workers holding cases in 2025 than in 2017, and 3 per cent fewer cases. Caseloads fell by a seventh; none of this shows a cause.'
