/** Name of the picture, for readers who do not see it. */
export const stadiumName = 'The stadium'

/** What the picture is, in text beside it. */
export const stadiumDescription =
  'A stadium with one seat for each child. Colours show what is known of each. All the numbers are in the table.'

/** What the keys do while the stadium has the focus, for `aria-describedby`. Every key it listens to. */
export const stadiumKeysSentence =
  'Arrow keys go from child to child. Page Down and Page Up go to the next or the previous coloured mark, and in the story to the next or the previous step. Home and End go to the first or the last seat of the row. Plus and minus zoom in and out. The zero key shows the whole stadium. Escape clears the selection.'

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

/** Under the stadium where the link asked for the Pixi stage and the browser cannot run it. */
export const noWebgl = 'This browser cannot show the faster version. The one you see shows the same children.'

/** Said when a reader has gone back to the whole picture by keyboard. */
export const wholeStadiumAgain = 'The whole stadium again.'

/** Said over the picture's place where it is long in coming: the words and the controls are there already. */
export const pictureComing = 'The live picture is on its way.'
/** In somebody else's page, where the wheel is the article's: said over the picture the first time it is turned there. */
export const wheelHint = 'To come nearer, press the picture first, or hold Ctrl while you turn the wheel.'
