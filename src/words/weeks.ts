import { whole } from './language'

/** In the bar, before any week is played: what offers them, and the ways to play them. */
export const weeksOffer = {
  heading: 'Three years, week by week',
  open: 'Play three years',
  openDoes: 'This leaves tragedies out. In real life nobody can.',
  openWithTragedies: 'Play, and a tragedy may come',
  openWithoutEvents: 'Play without events',
  openHint:
    'Let 156 weeks go by, with inspections and changes of director by chance. Such weeks may hold a tragedy, a child’s death, told in words only.',
} as const

/** Before the weeks have come, and the way out of them, there before they are. */
export const weeksComing = {
  heading: 'The weeks',
  waiting: 'The weeks are being worked out',
  leave: 'Back to the settled picture',
} as const

/** `Week 12` */
export const weekName = (week: number): string => `Week ${whole(week)}`

/** `Week 12 of 156` */
export const weekOf = (week: number, weeks: number): string => `${weekName(week)} of ${whole(weeks)}`

/** Said under the sentence while a season is shown. */
export const seasonShort = 'These weeks are invented: one run of many that could have happened.'
