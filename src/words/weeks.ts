import { whole } from './language'

/** In the bar, before any week is played: what offers them, and the two ways to play them. */
export const weeksOffer = {
  heading: 'Three years, week by week',
  open: 'Play three years',
  openWithoutEvents: 'Play without events',
  openHint: 'Let 156 weeks go by. The events may include a child’s death, in words only.',
} as const

/** Before the weeks have come, and where what shows them could not be fetched. */
export const weeksComing = {
  heading: 'The weeks',
  waiting: 'The weeks are being worked out',
  notFetched:
    'This part could not be loaded. Go back to the settled picture and play the weeks again to try once more.',
} as const

/** `Week 12` */
export const weekName = (week: number): string => `Week ${whole(week)}`

/** `Week 12 of 156` */
export const weekOf = (week: number, weeks: number): string => `${weekName(week)} of ${whole(weeks)}`

/** Said under the sentence while a season is shown. */
export const seasonShort = 'These weeks are invented: one run of many that could have happened.'
