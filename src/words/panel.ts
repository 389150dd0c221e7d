import { whole } from './language'

/** Going back, going on, starting again, and taking the picture elsewhere. */
export const history = {
  heading: 'These settings',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  copyLink: 'Copy link',
  copied: 'The link is copied. It opens the page with these settings.',
  copiedShort: 'Link copied.',
  isLong: (characters: number) =>
    `It is long, with ${whole(characters)} characters: some programs cut a link off after 2,000.`,
  refused: 'The link could not be copied for you. Here it is, ready to copy.',
  linkField: 'Link to this picture',
} as const

/** Another picture beside the present one: the one that was kept. */
export const keeping = {
  keep: 'Compare with this',
  keepHint: 'Keep this picture, and compare others with it',
  drop: 'Stop comparing',
  kept: 'Kept',
  now: 'Now',
  difference: 'Difference',
  dim: 'Show only what changed',
  dimHint: 'Dim the children who are as in the picture you kept',
  caption: 'All children by state, as kept and as they are now. How many are in need is assumed.',
} as const

/** Heading of the bars. */
export const resultsHeading = 'The team at these settings'

/** The fold that holds what this is, what it leaves out, and where it comes from. */
export const aboutSummary = 'What this is, and where it comes from'

/** The first heading inside it. */
export const aboutHeading = 'What this is'

/** The way to the page about the model. */
export const methodsLink = 'How the model works, with every number and its label'

/** The way to the training pack. */
export const planLink = 'For training and for councillors: plans, questions and a page to hand out'

/** Said once to readers who listen. */
export const notesSaid = 'Parts of the link could not be used. They are listed above the controls.'

/** Heading of everything that could be otherwise, and of what stands under it. */
export const unknownsHeading = 'How sure can anyone be?'

/** The way into the story from the controls. */
export const storyEntry = {
  name: 'The story',
  offer: 'Both articles, told on this picture in a quarter of an hour.',
  elsewhere: 'The story is of England’s average, with a way back to your council.',
  begin: 'Begin the story',
  return: 'Return to the story',
  goOnWithout: 'Go on without it',
} as const
