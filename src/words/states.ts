/** The words for one state of a child. */
export interface StateWords {
  /** Its name, in the table and the legend. */
  readonly name: string
  /** What the director could know of a child in this state. Said when the director's view is shown. */
  readonly seen: string
  /** The same child, when what is really there is shown. */
  readonly there: string
  /** Whether anyone could know the number. */
  readonly knowable: string
}

/** Said of every child without an open file in the director's view: nobody can tell these children apart. */
const unseen =
  'No file is open on this child. Most children like this need no help; some do, and nobody can tell which.'

const waiting =
  'Someone raised a concern about this child. The file is open, and nobody has started on it yet.'
const assessed = 'A social worker is finding out whether this child needs help. Nobody knows yet.'
const sharedFile = 'Only in part. The file is known; whether there is need is not.'

/** Words for every state, keyed by its name in the model. */
export const states = {
  noNeed: {
    name: 'No serious need',
    seen: unseen,
    there: 'This child has no serious need. To the director, a child never noticed looks just the same.',
    knowable: 'No. It looks the same as need that nobody has noticed.',
  },
  neverNoticed: {
    name: 'In need, never noticed',
    seen: unseen,
    there: 'This child needs help. Nobody has raised a concern, so the director cannot know.',
    knowable: 'No. It cannot be counted.',
  },
  turnedAway: {
    name: 'In need, concern raised, then lost',
    seen: unseen,
    there:
      'This child needs help. A concern was raised and the file closed, so the director no longer sees it.',
    knowable: 'No. The file is closed, and it cannot be counted.',
  },
  waiting: {
    name: 'In need, waiting',
    seen: waiting,
    there: 'This child needs help and is waiting. The director sees a concern, not the need behind it.',
    knowable: sharedFile,
  },
  beingAssessed: {
    name: 'In need, being assessed',
    seen: assessed,
    there: 'This child needs help and is being assessed. The director does not know the answer yet.',
    knowable: sharedFile,
  },
  helped: {
    name: 'In need, seen and helped',
    seen: 'This child has a social worker and is being helped.',
    there: 'This child needs help, has a social worker and is being helped. The director knows.',
    knowable: 'Yes. There is an open file.',
  },
  handover: {
    name: 'In need, known, but the worker has left',
    seen: 'This child was being helped. The worker has left, and no other has started yet.',
    there: 'This child needs help and was getting it. The worker has left; the director knows.',
    knowable: 'Yes. There is an open file.',
  },
  waitingFalse: {
    name: 'Not in need, waiting',
    seen: waiting,
    there: 'This child has no serious need. A concern was raised in good faith and is waiting.',
    knowable: sharedFile,
  },
  assessedFalse: {
    name: 'Not in need, being assessed',
    seen: assessed,
    there: 'This child has no serious need. A concern was raised in good faith and is being looked into.',
    knowable: sharedFile,
  },
} as const satisfies Record<string, StateWords>
