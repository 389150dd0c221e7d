import { whole } from './language'

/** One seat of a season. */
export const childWeeks = {
  heading: 'This seat, week by week',
  model: 'This is a seat in the model, with no real child behind it.',
} as const

const noFile = 'no file is open.'
const waiting = 'a concern is open, and nobody has started on it.'
const assessed = 'a concern is being looked into.'

/** Spells of a child as a director could see them, by state: states with the same words are one spell. */
export const spellsSeen = {
  noNeed: noFile,
  neverNoticed: noFile,
  turnedAway: noFile,
  waiting,
  beingAssessed: assessed,
  helped: 'has a social worker and is being helped.',
  handover: 'known; the worker has left, and no other has started.',
  waitingFalse: waiting,
  assessedFalse: assessed,
} as const

/** Spells of a child as they really are, by state. */
export const spellsThere = {
  noNeed: 'no serious need.',
  neverNoticed: 'in need; nobody has raised a concern.',
  turnedAway: 'in need; a concern was raised, and the file was closed.',
  waiting: 'in need; a concern is open, and nobody has started on it.',
  beingAssessed: 'in need; being assessed.',
  helped: 'in need; has a social worker and is being helped.',
  handover: 'in need; the worker has left, and no other has started.',
  waitingFalse: 'no serious need; a concern raised in good faith is waiting.',
  assessedFalse: 'no serious need; a concern raised in good faith is being looked into.',
} as const

/** `Weeks 14 to 20: in need; nobody has raised a concern.` The last week is the last of the spell. */
export const spellSentence = (first: number, last: number, what: string): string =>
  first === last ? `Week ${whole(first)}: ${what}` : `Weeks ${whole(first)} to ${whole(last)}: ${what}`

/** Whether anyone could have known, when what is really there is shown. */
export const couldHaveKnown = {
  unseenNeed: 'In some weeks of need no file was open, so nothing about it had been written down.',
  seenNeed: 'In every week of need a file was open. That does not mean that the need could be seen.',
  noNeed:
    'There has been no serious need here. In the director’s view a seat in need can look just the same.',
} as const

/** The same in the director's view, which says nothing of what no file shows. */
export const canBeKnown = {
  unseen: 'In weeks without an open file nobody can know whether this child needs help.',
  seen: 'A file has been open in every week so far.',
} as const
