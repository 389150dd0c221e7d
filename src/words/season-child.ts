import { whole } from './language'

/** One seat of a season. */
export const childWeeks = {
  heading: 'One child in the model, week by week',
  model: 'This child is part of the model, and is not a real child.',
} as const

const noCase = 'no case is open.'
const waiting = 'a concern has been raised, and no social worker has picked it up yet.'
const assessed = 'a concern is being looked into.'

/** Spells of a child as a director could see them, by state: states with the same words are one spell. */
export const spellsSeen = {
  noNeed: noCase,
  neverNoticed: noCase,
  turnedAway: noCase,
  waiting,
  beingAssessed: assessed,
  helped: 'has a social worker and is being helped.',
  handover: 'known, and waiting for a new social worker.',
  waitingFalse: waiting,
  assessedFalse: assessed,
} as const

/** Spells of a child as the model supposes them, by state. */
export const spellsThere = {
  noNeed: 'no serious need.',
  neverNoticed: 'in need; nobody has raised a concern.',
  turnedAway: 'in need; a concern was raised, then closed too soon.',
  waiting: 'in need; a concern has been raised, and no social worker has picked it up yet.',
  beingAssessed: 'in need; being assessed.',
  helped: 'in need; has a social worker and is being helped.',
  handover: 'in need; known, and waiting for a new social worker.',
  waitingFalse: 'no serious need; a concern raised in good faith is waiting.',
  assessedFalse: 'no serious need; a concern raised in good faith is being looked into.',
} as const

/** `Weeks 14 to 20: in need; nobody has raised a concern.` The last week is the last of the spell. */
export const spellSentence = (first: number, last: number, what: string): string =>
  first === last ? `Week ${whole(first)}: ${what}` : `Weeks ${whole(first)} to ${whole(last)}: ${what}`

/** Whether the director could have known, when what the model supposes is shown. */
export const couldHaveKnown = {
  unseenNeed: 'In some weeks of need no case was open, so the director could not see the need.',
  seenNeed: 'In every week of need a case was open. That does not mean that the need could be seen.',
  noNeed:
    'There has been no serious need here. In the director’s view a child in need can look just the same.',
} as const

/** The same in the director's view, which says nothing of what no open case shows. */
export const canBeKnown = {
  unseen: 'In weeks without an open case the director cannot tell whether this child needs help.',
  seen: 'A case has been open in every week so far.',
} as const
