import { tenths } from './language'

/** Why permanent staff leave. */
export const leavingWords = {
  heading: 'Why people leave',
  leftTheWork: 'Left the work altogether',
  anotherCouncil: 'Went to another council',
  agency: 'Went to an agency',
  poaching: 'Drawn away next door',
  strain: 'Strain',
  split: 'Everyday leaving is split as published for 2025: 7.6, 3.4 and 0.8 per cent of staff.',
  rest: 'How far strain adds to it is assumed, and contested.',
} as const

/** The bar in words. */
export const leavingSentence = (total: number): string =>
  `At these settings ${tenths(total)} per cent of permanent staff leave in a year.`
