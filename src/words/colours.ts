import { whole } from './language'

/** Short names of the colours in the director's view: in the line that names them, and on the blocks of children lined up. */
export const coloursSeen = {
  helped: 'helped',
  handover: 'between workers',
  beingAssessed: 'being assessed',
  waiting: 'waiting',
} as const

/** The same when what the model supposes is shown. The rings are children about whom there was a concern and who are not in need. */
export const coloursThere = {
  ...coloursSeen,
  turnedAway: 'closed too soon',
  neverNoticed: 'no concern raised',
  falseAlarms: 'concern, not in need',
} as const

/** What opens the line that names the colours. */
export const colourKeyOpens = 'What the colours mean, and how many children have each'

/** The number about whom nobody has raised a concern is never shown without this: how far off it could be. */
export const neverNoticedRange = (low: number, high: number): string =>
  `between about ${whole(low)} and ${whole(high)} in nine out of ten of our guesses`
