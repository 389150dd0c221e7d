import { counted, tenths, toTen, whole } from './language'
import { states } from './states'

/** What every chart of a season has. */
export const seasonCharts = {
  note: 'A hollow mark at the right edge shows where the settings in force would settle. The weeks to come are not drawn.',
  firstWeek: 'Week 0',
  week: 'Week',
  table: 'The same numbers as a table',
  download: 'Download the weeks (CSV)',
  fileEnding: 'weeks',
} as const

/** The chart of the team. */
export const teamChart = {
  heading: 'The team, by contract',
  unit: 'Workers, and funded posts',
  established: 'Established',
  newlyQualified: 'Newly qualified',
  agency: 'Agency',
  everyone: 'The whole team',
  budget: 'Budget, in posts',
  budgetShort: 'Budget',
} as const

/** The chart of children, in either view. */
export const childrenChart = {
  heading: 'Children, week by week',
  helped: 'Helped',
  waiting: 'Waiting for an assessment',
  waitingShort: 'Waiting',
  assessed: 'Being assessed',
  assessedShort: 'Assessed',
  waitingInNeed: 'In need and waiting',
  notReached: 'Not reached',
  notReachedInFull: 'Not reached, waiting included',
  assumed:
    'How many children are in need is assumed. In real life no one could draw the line for children not reached.',
} as const

/** The chart of why people leave. */
export const leavingChart = {
  heading: 'Why people left, week by week',
  unit: '% of permanent staff a year',
  base: 'Everyday leaving',
  poaching: 'A neighbour’s golden hello',
  strain: 'Strain and heavier caseloads',
  inspection: 'After an inspection',
  headline: 'After headlines',
  gap: 'Under an interim director',
  total: 'All reasons',
  assumed:
    'How much strain, heavier caseloads, inspections, headlines and a change of director add is largely assumed.',
} as const

/** The chart of concerns. */
export const concernsChart = {
  heading: 'Concerns raised each week',
  unit: 'Concerns a week',
  all: 'All concerns',
  inNeed: 'About a child in need',
  notInNeed: 'About a child not in need',
  seen: 'When a concern is raised, the council cannot yet tell whether the child is in need.',
  there: 'Which concerns are about a child in need is known only to the model. How many are is assumed.',
} as const

const about = (children: number): string => (Math.round(children) === 0 ? 'none' : `about ${toTen(children)}`)

const helpedInWords = (children: number): string =>
  Math.round(children) === 0
    ? 'no child is being helped'
    : `about ${toTen(children)} children are being helped`

/** The unit of a count of children: `Children (of 80,000)`. */
export const childrenOf = (children: number): string => `Children (of ${whole(children)})`

/** One row of the key: `now 1,430 · settles at 1,330`. */
export const nowAndSettled = (now: string, settled: string): string => `now ${now} · settles at ${settled}`

/** The name of the table of a chart, whose heading is given. */
export const tableName = (heading: string): string => `${seasonCharts.table}: ${heading}`

/** What a table of a chart shows: `Children (of 80,000). Every four weeks, and the week on show.` */
export const tableCaption = (unit: string): string => `${unit}. Every four weeks, and the week on show.`

/** The team in one week: workers by contract, and the budget in posts. */
export interface TeamInWeek {
  readonly week: number
  readonly established: number
  readonly newlyQualified: number
  readonly agency: number
  readonly budget: number
}

/** The team in words. */
export const teamSentence = ({ week, established, newlyQualified, agency, budget }: TeamInWeek): string =>
  `In week ${whole(week)} the team is about ${whole(established + newlyQualified + agency)} social workers, on a budget of ${whole(budget)} posts: ${whole(established)} established, ${whole(newlyQualified)} newly qualified, ${whole(agency)} agency.`

/** Children in one week. How many there are in all stands in the unit of the chart: `Children (of 80,000)`. */
export interface ChildrenInWeek {
  readonly week: number
  readonly helped: number
  readonly waiting: number
}

/** What a director could count, in words. */
export const seenSentence = ({
  week,
  helped,
  waiting,
  assessed,
}: ChildrenInWeek & { readonly assessed: number }): string =>
  `In week ${whole(week)} ${helpedInWords(helped)}, ${about(waiting)} are waiting for an assessment and ${about(assessed)} are being assessed.`

/** What the model supposes is there, in words. Those waiting are among those not reached. */
export const thereSentence = ({
  week,
  helped,
  waiting,
  notReached,
}: ChildrenInWeek & { readonly notReached: number }): string =>
  `In week ${whole(week)} ${helpedInWords(helped)}, and ${about(notReached)} are in need and not reached, ${about(waiting)} of them waiting.`

/** Leaving at the pace of one week, in per cent of permanent staff a year. `added`: beyond everyday leaving. */
export const leavingNow = (week: number, base: number, added: number): string => {
  const pace = `At the pace of week ${whole(week)}, about ${tenths(base + added)} per cent of permanent staff leave in a year`
  return tenths(added) === '0' ? `${pace}.` : `${pace}: ${tenths(base)} everyday, ${tenths(added)} added.`
}

const concerns = (week: number, raised: number): string =>
  raised < 0.5
    ? `In week ${whole(week)} no concern was raised`
    : `In week ${whole(week)} concerns were raised about ${counted(Math.round(raised), 'child', 'children')}`

/** Concerns of one week, as a director sees them. */
export const concernsSeen = (week: number, raised: number): string => `${concerns(week, raised)}.`

/** Concerns of one week, those about a child in need apart from the others. */
export const concernsThere = ({
  week,
  inNeed,
  notInNeed,
}: Record<'week' | 'inNeed' | 'notInNeed', number>): string => {
  const raised = inNeed + notInNeed
  const apart = raised < 0.5 ? '' : `: ${whole(inNeed)} in need and ${whole(notInNeed)} not`
  return `${concerns(week, raised)}${apart}.`
}

const onlyTheModel = (name: string): string => `${name} (known only to the model)`

/** Header words of the table of weeks, by the model's name for a column, with units where a name has none. */
export const weekColumnNames = {
  noNeed: onlyTheModel(states.noNeed.name),
  neverNoticed: onlyTheModel(states.neverNoticed.name),
  turnedAway: onlyTheModel(states.turnedAway.name),
  waiting: onlyTheModel(states.waiting.name),
  beingAssessed: onlyTheModel(states.beingAssessed.name),
  helped: states.helped.name,
  handover: states.handover.name,
  waitingFalse: onlyTheModel(states.waitingFalse.name),
  assessedFalse: onlyTheModel(states.assessedFalse.name),
  established: 'Established social workers',
  newlyQualified: 'Newly qualified social workers',
  agency: 'Agency social workers',
  slots: 'Places for children',
  budget: 'Budget (posts)',
  leavingBase: 'Everyday leaving (% of permanent staff a year)',
  leavingPoaching: 'Leaving for a neighbouring council’s golden hello (% a year)',
  leavingStrain: 'Leaving because of strain and heavier caseloads (% a year)',
  leavingInspection: 'Leaving after an inspection (% a year)',
  leavingHeadline: 'Leaving after headlines (% a year)',
  leavingGap: 'Leaving under an interim director (% a year)',
  concernsTrue: onlyTheModel('Concerns raised about a child in need'),
  concernsFalse: onlyTheModel('Concerns raised about a child not in need'),
  started: 'Assessments started',
  waitWeeks: 'Average wait over 13 weeks (weeks)',
  strain: 'Strain (0 to 1), over 13 weeks',
  alarm: 'Public alarm (z)',
  paperwork: 'Extra paperwork (% of time)',
  hiring: 'Hiring (% of vacancies filled a year)',
  directorInPost: 'Permanent director in post (1 yes, 0 no)',
  inadequate: 'Judged inadequate (1 yes, 0 no)',
} as const

/** Last header word of the table of weeks. */
export const weekEvents = 'What happened, and why'

/** An event in a cell: `Inspectors arrive: good (chance)`. */
export const eventInCell = (name: string, cause: string, grade?: string): string =>
  `${name}${grade === undefined ? '' : `: ${grade}`} (${cause.toLowerCase()})`
