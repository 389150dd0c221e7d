import { whole } from './language'
import { weeksComing, weeksOffer } from './weeks'

/** A timeline a reader can choose, keyed by its name in the link. */
export const timelines = {
  free: {
    name: 'Chance decides',
    hint: 'Inspections, changes of director, headlines and, rarely, a child’s death come by chance. A death is told in words alone.',
    hintWithout: 'Inspections and changes of director come by chance.',
  },
  article: {
    name: 'As in the article',
    hint: 'One year as the article tells it, including a child’s death, in words only. After that, chance decides.',
    hintWithout:
      'One year as the article tells it, but for its tragedy and the headlines after it. After that, chance decides.',
  },
  none: {
    name: 'No events',
    hint: 'Only everyday comings and goings: needs begin and end, and workers join and leave.',
    hintWithout: 'Only everyday comings and goings: needs begin and end, and workers join and leave.',
  },
} as const

/** Where a link has loaded weeks that may hold a tragedy, before they go on; and the choice in the panel. */
export const tragedyChoice = {
  told: 'These weeks may hold a tragedy, a child’s death, told in words only. You can leave tragedies out here. In real life nobody can.',
  leaveOut: 'Leave tragedies out',
  goOn: 'Go on as they are',
  name: 'The weeks may hold a tragedy',
  leftOut:
    'Tragedies are left out, with the headlines that follow them. Everything else has the same luck. In real life nobody can leave tragedies out.',
  held: 'Tragedies are told in words only. The weeks stop at one until you go on.',
} as const

/** The row under the picture that plays the weeks. */
export const transport = {
  ...weeksOffer,
  play: 'Play',
  pause: 'Pause',
  back: 'One week back',
  on: 'One week on',
  scrub: 'Week',
  pace: 'Weeks per second',
  close: weeksComing.leave,
  goOn: 'Go on',
} as const

/** How fast the weeks go by. */
export const paceName = (weeks: number): string => `${weeks} a second`

/** Where the weeks are still being worked out: how far they have come. */
export const workedOutTo = (week: number): string => `Worked out up to week ${whole(week)}`

/** While the weeks are worked out, and when that was stopped or cannot be done. */
export const working = {
  name: weeksComing.waiting,
  cancel: 'Stop working them out',
  stopped: 'The rest of the weeks were not worked out.',
  failed: 'The weeks could not be worked out.',
  again: 'Work them out',
} as const

/** The part of the panel that is about the season. */
export const seasonPart = {
  heading: weeksComing.heading,
  introduction: 'As the weeks pass, children come into need and out of it, and workers leave and join.',
  timeline: 'What happens',
  happened: 'So far',
  nothingYet: 'Nothing out of the ordinary has happened so far.',
  dropChanges: 'Remove my changes',
} as const

/** Heading of the column of change while a season is shown. */
export const changeSinceKickOff = 'Change since week 0'

/** A fingerprint of the season, for those who check that two machines show the same. */
export const fingerprint = (hash: string): string => `Fingerprint of these 156 weeks: ${hash}`
