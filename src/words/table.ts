/** The table of all counts. */
export const table = {
  summary: 'All the numbers, as a table',
  caption:
    'All children by state, as the model works them out, whatever the picture shows. How many are in need is assumed.',
  state: 'State',
  number: 'Number',
  change: 'Change since the last setting',
  knowable: 'Could the council know it?',
  download: 'Download the numbers (CSV)',
} as const

/** Whether the council could know a number, and how far off it could be: `No. It lies between about 500 and …` */
export const withRange = (knowable: string, range: string): string => `${knowable} It lies ${range}.`

/** Rows that are not the state of a child. */
export const totals = {
  inNeed: {
    name: 'All children in need',
    knowable: 'No. This number is not known; it is assumed.',
  },
  notReached: {
    name: 'In need and not reached: no concern raised, closed too soon, or waiting for an assessment',
    knowable: 'No. Most of it cannot be counted.',
  },
  falseAlarms: {
    name: 'Concern raised, not in need: waiting or being assessed',
    knowable: 'Only afterwards, once each concern has been looked into.',
  },
  players: {
    name: 'Social workers in the team (not children)',
    knowable: 'Yes. A council knows its own team.',
  },
} as const
