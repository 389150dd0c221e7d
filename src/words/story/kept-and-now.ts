import { whole } from '../language'
import { about, notReached } from './estimates'

/** The year without the levers beside the same year with them, in two short columns. */
export const keptAndNow = {
  /** What came of the year, of children not reached. */
  caption: (difference: number): string => notReached(difference, undefined, 'than without levers'),
  kept: 'Without levers',
  now: 'With levers',
  team: 'Workers',
  notReached: 'Children not reached',
  /** Not rounded to ten, because ten is many of them. */
  people: (players: number): string => `about ${whole(Math.round(players))}`,
  children: about,
} as const
