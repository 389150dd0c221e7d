import { whole } from './language'

/** Heading of the legend. */
export const legendHeading = 'What the colours mean'

/** Marks are not to scale. */
export const legendScale = 'Marks are drawn larger than seats.'

/** Before the label of the numbers in the director's view. */
export const legendNumbers = 'The numbers:'

/** Before the label of the number everything rests on when what is really there is shown. */
export const legendInNeed = 'How many are in need:'

/** Rows of the legend in the director's view: what a file shows, and no more. */
export const legendSeen = {
  helped: 'Seen and helped',
  handover: 'Known, but the worker has left',
  assessed: 'Being assessed',
  waiting: 'Waiting',
  rest: 'No open file: some need help, and nobody can tell which',
} as const

/** Rows of the legend when what is really there is shown. */
export const legendThere = {
  helped: 'Seen and helped',
  handover: 'Known, but the worker has left',
  assessed: 'Being assessed',
  assessedFalse: 'Being assessed, no need',
  waiting: 'Waiting',
  waitingFalse: 'Waiting, no need',
  turnedAway: 'Concern raised, then lost',
  neverNoticed: 'Never noticed',
  noNeed: 'No serious need',
} as const

/** Heading of the marks that are no children. */
export const legendTeamHeading = 'On the pitch'

/** Marks of the team, in the order shown. */
export const legendTeam = {
  established: 'Established social worker',
  newlyQualified: 'Newly qualified',
  agency: 'Agency',
  empty: 'Place of someone who left',
} as const

/** Never noticed is never shown without this: how far from the truth the model could be. */
export const neverNoticedRange = (low: number, high: number): string =>
  `anywhere from ${whole(low)} to ${whole(high)}`
