import { whole } from './language'

/** Councils publish how many workers hold cases, not posts: what the band on team size was made from. */
export const teamsPublished = (fewest: number, most: number): string =>
  `In 2025 nine in ten councils had between ${whole(fewest)} and ${whole(most)} social workers holding cases for every 80,000 children. The band shows the posts for as many, in England’s proportion.`

/** Beside team size: what England’s extra workers went into, between two years. */
export const extraWorkers = {
  text: 'Between 2017 and 2025 England gained 18 per cent more social workers holding cases. The cases they held grew by 2 per cent, and caseloads fell by a seventh. More workers went with smaller caseloads, not with more children held; none of this shows a cause.',
  link: 'The model compared with nine years of figures',
} as const
