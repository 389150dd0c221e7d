import { toTen, whole } from './language'

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

/** One colour of the children lined up: its short name, and how many have it. */
export interface LinedUp {
  readonly name: string
  readonly children: number
}

/** Said to readers who listen once the children are lined up: what stands on the pitch in the director's view. */
export const linedUpSeen = (colours: readonly LinedUp[], children: number): string =>
  colours.length === 0
    ? `Nobody is on the pitch: none of the ${whole(children)} children has an open case.`
    : `On the pitch, of the ${whole(children)} children: ${listed(colours)}.`

/** The same when what the model supposes is shown. Those with no concern raised are said as a range, apart. */
export const linedUpThere = (
  { inNeed, falseAlarms }: { inNeed: readonly LinedUp[]; falseAlarms: number },
  neverNoticed: string,
  children: number,
): string =>
  [
    inNeed.length === 0 ? '' : `On the pitch, of the ${whole(children)} children: ${listed(inNeed)}.`,
    `In need, no concern raised: ${neverNoticed}.`,
    falseAlarms === 0 ? '' : `Concern raised, not in need: about ${toTen(falseAlarms)}.`,
  ]
    .filter(Boolean)
    .join(' ')

const listed = (colours: readonly LinedUp[]): string =>
  colours
    .map(({ name, children }) => `about ${toTen(children)} ${name}`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1')
