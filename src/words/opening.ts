import { decimal } from './language'

/** What is said in the first seconds of a visit, and what is offered then. */
export const opening = {
  name: 'Where to begin',
  said: 'Each point stands for a child.',
  nudge: 'Take ten away',
} as const

/** What the offer is about. */
export const teamNow = (posts: number): string => `The team has ${decimal(posts)} funded posts.`
