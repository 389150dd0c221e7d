/** Name of the picture, for readers who do not see it. */
export const stadiumName = 'The stadium'

/** What the picture is, in text beside it. */
export const stadiumDescription =
  'A stadium with one seat for each child. Colours show what is known of each. All the numbers are in the table.'

/** What the keys do while the stadium has the focus, for `aria-describedby`. Every key it listens to. */
export const stadiumKeysSentence =
  'Arrow keys go from child to child. Page Down and Page Up go to the next or the previous coloured mark. Home and End go to the first or the last seat of the row. Plus and minus come closer or step back. Nought shows the whole stadium again. Escape leaves the child.'

/** Name of the list of places the camera can stand. */
export const cameraHeading = 'View from'

/** Those places. */
export const cameraStandNames = {
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
