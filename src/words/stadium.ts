/** Name of the picture, for readers who do not see it. */
export const stadiumName = 'The stadium'

/** What the picture is, in text beside it. */
export const stadiumDescription =
  'A stadium with one seat for each child. Colours show what is known of each. All the numbers are in the table.'

/** What the keys do while the stadium has the focus, for `aria-describedby`. Every key it listens to. */
export const stadiumKeysSentence =
  'Arrow keys go from child to child. Page Down and Page Up go to the next or the previous coloured mark. Home and End go to the first or the last seat of the row. Plus and minus come closer or step back. Nought shows the whole stadium again. Escape leaves the child.'

/** Name of the list of places to look from. */
export const cameraHeading = 'View from'

/** Those places, by the name of the viewpoint. */
export const viewpointNames = {
  overview: 'The whole stadium',
  dugout: 'At the dugout',
  rows: 'Along the rows',
  pitch: 'Over the pitch',
  above: 'Straight above',
} as const

/** Under the groups of the team, where it stands sorted. */
export const teamGroupLabels = {
  established: 'established',
  newlyQualified: 'newly qualified',
  agency: 'agency',
  empty: 'empty places',
} as const

/** Names of the blocks of gathered children in the director's view, where nobody can tell need from mistake. */
export const blocksSeen = {
  helped: 'seen and helped',
  handover: 'worker has left',
  beingAssessed: 'being assessed',
  waiting: 'waiting',
} as const

/** Names of the blocks when what is really there is shown. */
export const blocksThere = {
  helped: 'seen and helped',
  handover: 'worker has left',
  beingAssessed: 'being assessed',
  waiting: 'waiting',
  turnedAway: 'raised, then lost',
  falseAlarms: 'concern raised, no need',
} as const

/** Names of the blocks where a check points at children: whom it finds, misses and points at by mistake. */
export const blocksChecked = {
  pointedAt: 'pointed at',
  found: 'found, in need',
  missed: 'missed, in need',
  mistaken: 'pointed at, no need',
} as const

/** Under the stadium where the link asked for the Pixi stage and the browser cannot run it. */
export const noWebgl = 'This browser cannot run the faster picture. The plain one shows the same.'

/** The never noticed lead with what nobody knows; how many are drawn comes after. */
export const neverNoticedBlock = {
  count: (low: string, high: string): string => `${low} to ${high}`,
  name: (drawn: string): string => `never noticed; drawn as ${drawn}`,
} as const

/** Said when a reader has gone back to the whole picture by keyboard. */
export const wholeStadiumAgain = 'The whole stadium again.'
