/** The two views of the same children. */
export const viewSwitch = {
  heading: 'Show',
  seen: 'What the director sees',
  there: 'What is really there',
} as const

/** Said under the sentence when what is really there is shown. */
export const nobodyCanSeeThis = 'In life nobody could see this picture.'

/** Gathering brings the children down to be counted. */
export const gather = { name: 'Gather', hint: 'Bring the children down in blocks of a hundred' } as const

/** Only the children who changed keep their light. */
export const dim = { name: 'Dim the unchanged', hint: 'Show only the children who changed' } as const

/** Shown once, after the first control is released in the director's view. */
export const viewHint = {
  text: 'The director cannot see everyone who needs help.',
  accept: 'See what is really there',
  dismiss: 'Not now',
} as const
