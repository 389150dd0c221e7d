/** Said once to readers who listen. */
export const notesSaid = 'Parts of the link could not be used. They are listed above the controls.'
