/** The words for one state of a child. */
export interface StateWords {
  /** Its name, in the table and the legend. */
  readonly name: string
  /** What the director could know of a child in this state. Said when the director's view is shown. */
  readonly seen: string
  /** The same child, when what the model supposes is shown. */
  readonly there: string
  /** Whether the council could know the number. */
  readonly knowable: string
}

/** Said of every child without an open case in the director's view: the director cannot tell these children apart. */
const unseen =
  'No case is open about this child. Most children like this need no help; some do, and the director cannot tell which.'

const waiting =
  'Someone raised a concern about this child. The case is open, and no social worker has picked it up yet.'
const assessed = 'A social worker is finding out whether this child needs help. The answer is not known yet.'
const openCase = 'Only in part. The council knows that the case is open, but not yet whether there is need.'

/** Words for every state, keyed by its name in the model. */
export const states = {
  noNeed: {
    name: 'No serious need',
    seen: unseen,
    there:
      'This child has no serious need. To the director, a child in need about whom nobody has raised a concern looks just the same.',
    knowable: 'No. On record it looks the same as need about which nobody has raised a concern.',
  },
  neverNoticed: {
    name: 'In need, no concern raised',
    seen: unseen,
    there: 'This child needs help. Nobody has raised a concern, so the director cannot know.',
    knowable: 'No. It cannot be counted.',
  },
  turnedAway: {
    name: 'In need, concern raised, then closed too soon',
    seen: unseen,
    there:
      'This child needs help. A concern was raised, and the case was closed too soon, so the director cannot see it.',
    knowable: 'No. The case is closed, and need behind closed cases cannot be counted.',
  },
  waiting: {
    name: 'In need, waiting for an assessment',
    seen: waiting,
    there: 'This child needs help and is waiting. The director sees a concern, not the need behind it.',
    knowable: openCase,
  },
  beingAssessed: {
    name: 'In need, being assessed',
    seen: assessed,
    there: 'This child needs help and is being assessed. The director does not know the answer yet.',
    knowable: openCase,
  },
  helped: {
    name: 'In need, seen and helped',
    seen: 'This child has a social worker and is being helped.',
    there: 'This child needs help, has a social worker and is being helped. The director knows.',
    knowable: 'Yes. There is an open case.',
  },
  handover: {
    name: 'In need, known, waiting for a new worker',
    seen: 'This child was being helped. The social worker has left, and the child is waiting for a new one.',
    there:
      'This child needs help and was getting it. Now the child is waiting for a new social worker, and the director knows.',
    knowable: 'Yes. There is an open case.',
  },
  waitingFalse: {
    name: 'Concern raised, not in need, waiting',
    seen: waiting,
    there: 'This child has no serious need. A concern was raised in good faith and is waiting.',
    knowable: openCase,
  },
  assessedFalse: {
    name: 'Concern raised, not in need, being assessed',
    seen: assessed,
    there: 'This child has no serious need. A concern was raised in good faith and is being looked into.',
    knowable: openCase,
  },
} as const satisfies Record<string, StateWords>
