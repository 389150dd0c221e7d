/** Going back, going on, starting again, and taking the picture elsewhere. */
export const history = {
  heading: 'These settings',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  copyLink: 'Copy link',
  copied: 'The link is copied. It opens the page with these settings.',
  copiedShort: 'Link copied.',
  refused: 'The link could not be copied for you. Here it is, ready to copy.',
  linkField: 'Link to this picture',
} as const

/** Other pictures beside the present one: the one that was kept, and the one before the last change. */
export const keeping = {
  keep: 'Compare with this',
  keepHint: 'Keep this picture, and compare others with it',
  drop: 'Stop comparing',
  kept: 'Kept',
  now: 'Now',
  difference: 'Difference',
  dim: 'Show only what changed',
  dimHint: 'Dim the children who are as in the picture you kept',
  before: 'Before',
  beforeHint: 'Hold to see the picture before the change',
  caption: 'All children by state, as kept and as they are now. How many are in need is assumed.',
} as const

/** Heading of the bars. */
export const resultsHeading = 'The team at these settings'

/** Said in the place of a part that is fetched without a press of its own, where it could not be. */
export const partNotFetched = 'This part could not be loaded. Load the page again to try once more.'

/** The fold that holds what this is, what it leaves out, and where it comes from. */
export const aboutSummary = 'What this is, and where it comes from'

/** The first heading inside it. */
export const aboutHeading = 'What this is'

/** The way to the page about the model. */
export const methodsLink = 'How the model works, with every number and its label'

/** Said once to readers who listen. */
export const notesSaid = 'Parts of the link could not be used. They are listed above the controls.'

/** Heading of everything that could be otherwise, and of what stands under it. */
export const unknownsHeading = 'How sure can anyone be?'

/** The way into the story from the controls. */
export const storyEntry = {
  name: 'The story',
  offer: 'Both articles, told on this picture in ten or fifteen minutes.',
  begin: 'Begin the story',
  return: 'Return to the story',
} as const
