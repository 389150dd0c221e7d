import { eachPoint } from './title'

/** Heading of the legend. */
export const legendHeading = 'What the colours mean'

/** What a point is, and that marks are not to scale. */
export const legendScale = `${eachPoint} Marks are drawn larger than seats.`

/** Before the label of the numbers in the director's view. */
export const legendNumbers = 'The numbers:'

/** Before the label of the number everything rests on when what the model supposes is shown. */
export const legendInNeed = 'How many are in need:'

/** Rows of the legend in the director's view: what an open case shows, and no more. */
export const legendSeen = {
  helped: 'Seen and helped',
  handover: 'Known, waiting for a new worker',
  assessed: 'Being assessed',
  waiting: 'Waiting for an assessment',
  rest: 'No open case: some need help, and the director cannot tell which',
} as const

/** Rows of the legend when what the model supposes is shown. */
export const legendThere = {
  helped: 'In need, seen and helped',
  handover: 'In need, known, waiting for a new worker',
  assessed: 'In need, being assessed',
  assessedFalse: 'Concern raised, not in need: being assessed',
  waiting: 'In need, waiting for an assessment',
  waitingFalse: 'Concern raised, not in need: waiting',
  turnedAway: 'In need, concern raised, then closed too soon',
  neverNoticed: 'In need, no concern raised',
  noNeed: 'No serious need',
} as const

/** Heading of the marks that are no children. */
export const legendTeamHeading = 'On the pitch'

/** Marks of the team, in the order shown. */
export const legendTeam = {
  established: 'Established social worker',
  newlyQualified: 'Newly qualified',
  agency: 'Agency',
  empty: 'Unfilled post',
} as const
