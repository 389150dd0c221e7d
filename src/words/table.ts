/** The table of all counts. */
export const table = {
  summary: 'All the numbers, as a table',
  caption:
    'All children by state, as the model works them out, whatever the picture shows. How many are in need is assumed.',
  state: 'State',
  number: 'Number',
  change: 'Change since the last setting',
  knowable: 'Could anyone know it?',
  download: 'Download the numbers (CSV)',
  fileName: 'eighty-thousand.csv',
} as const

/** Whether anyone could know a number, and how far off it could be: `No. It could be anywhere from 500 to 5,000.` */
export const withRange = (knowable: string, range: string): string => `${knowable} It could be ${range}.`

/** Rows that are not the state of a child. */
export const totals = {
  inNeed: {
    name: 'All children in need',
    knowable: 'No. Nobody knows this number; it is assumed.',
  },
  notReached: {
    name: 'In need and not reached: never noticed, lost or waiting',
    knowable: 'No. Most of it cannot be counted.',
  },
  falseAlarms: {
    name: 'Concern open, but not in need',
    knowable: 'Only later, once each has been looked into.',
  },
  players: {
    name: 'Social workers in the team (not children)',
    knowable: 'Yes. A council knows its own team.',
  },
} as const
