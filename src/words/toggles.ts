/** The two views of the same children. */
export const viewSwitch = {
  heading: 'Show',
  seen: 'What the director sees',
  there: 'What the model supposes is there',
  /** The same where there is little room. */
  seenShort: 'Director sees',
  thereShort: 'Model supposes',
} as const

/** Said under the sentence when what the model supposes is shown. */
export const nobodyCanSeeThis = 'In real life no one has this picture.'

/** The coloured children come down to the pitch, to be counted. */
export const gather = {
  name: 'Line them up',
  hint: 'Bring the coloured children down to the pitch, in blocks of a hundred',
} as const

/** Only the children who changed keep their light. */
export const dim = { name: 'Show only what changed', hint: 'Dim the children who did not change' } as const

/** Shown once, after the first control is released in the director's view. */
export const viewHint = {
  text: 'The director cannot see everyone who needs help.',
  accept: 'See what the model supposes is there',
  dismiss: 'Not now',
} as const
