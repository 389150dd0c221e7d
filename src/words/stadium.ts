/** Name of the picture, for readers who do not see it. */
export const stadiumName = 'The stadium'

/** What the picture is, in text beside it. */
export const stadiumDescription =
  'A stadium with one seat for each child. Colours show what is known of each. All the numbers are in the table.'

/** What the keys do while the stadium has the focus. */
export const stadiumKeys = [
  { keys: 'Arrow keys', does: 'go from child to child' },
  { keys: 'Page Down and Page Up', does: 'go to the next or last coloured mark' },
  { keys: 'Home and End', does: 'go to the first or last seat of the row' },
  { keys: '+ and −', does: 'come closer or step back' },
  { keys: '0', does: 'see the whole stadium again' },
  { keys: 'Escape', does: 'let the child go' },
] as const

/** The keys in one sentence, for `aria-describedby`. */
export const stadiumKeysSentence =
  'Arrow keys go from child to child, Page Down to the next coloured mark. Plus and minus come closer or step back. Nought shows the whole stadium again.'

/** Where the camera can stand. */
export const cameraHeading = 'Where you stand'
export const cameraStandNames = {
  overview: 'The whole stadium',
  dugout: 'At the dugout',
  rows: 'Along the rows',
  pitch: 'Over the pitch',
  above: 'Straight above',
} as const

/** The marks on the pitch. */
export const teamMarks = {
  established: 'Established social worker',
  newlyQualified: 'Newly qualified social worker',
  agency: 'Agency social worker',
  empty: 'Place of someone who left',
} as const

/** Label of a gathered block. */
export const blockLabel = (name: string, count: string): string => `${name}: ${count}`
