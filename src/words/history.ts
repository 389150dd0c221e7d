/** Going back, going on, starting again, and taking the picture elsewhere. */
export const history = {
  heading: 'This setting',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  copyLink: 'Copy link',
  copied: 'The link is copied. It opens the page with these settings.',
  copiedShort: 'Link copied.',
  refused: 'The link could not be copied for you. Here it is, ready to copy.',
  linkField: 'Link to this picture',
} as const
