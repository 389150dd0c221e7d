import { decimal, tenths, toTen, whole } from './language'

/** The budget bar. */
export const budget = {
  heading: 'Where the budget goes',
  permanent: 'Permanent staff',
  agency: 'Agency workers',
  unspent: 'Not spent',
  /** What a part of it comes to: what an agency worker costs is more than one post. */
  inPosts: (posts: number): string => `money for ${tenths(posts)} posts`,
  none: 'There is no budget, so there is no team.',
} as const

/** What the budget is spent on: workers by contract, the price of an agency worker compared with a permanent one, and posts. */
export interface Spending {
  readonly permanent: number
  readonly agency: number
  readonly price: number
  readonly spent: number
  readonly posts: number
}

/** The bar in words. */
export const budgetSentence = ({ permanent, agency, price, spent, posts }: Spending): string =>
  `Money for ${whole(spent)} of ${whole(posts)} posts pays for ${whole(permanent)} permanent workers, and for ${whole(agency)} agency workers at ${decimal(price)} times the cost.`

/** The exact arithmetic behind it. */
export const budgetArithmetic =
  'The more an agency worker costs, the fewer people the same money pays for. That much is plain arithmetic.'

/** Why permanent staff leave. */
export const leavingWords = {
  heading: 'Why people leave',
  leftTheWork: 'Left council children’s social work',
  anotherCouncil: 'Went to another council',
  agency: 'Went to an agency',
  poaching: 'Went to a neighbouring council for a golden hello',
  strain: 'Strain and heavier caseloads',
  nobody: 'There is no team, so nobody leaves.',
  rest: 'How much strain and heavier caseloads add to it is contested, and largely assumed.',
} as const

/** How everyday leaving is split, in per cent of staff: out of the work, to another council, to an agency. */
export const leavingSplit = (leftTheWork: number, anotherCouncil: number, agency: number): string =>
  `Everyday leaving is split as published for 2025: ${decimal(leftTheWork)}, ${decimal(anotherCouncil)} and ${decimal(agency)} per cent of staff.`

/** Leaving in a year and its parts, in per cent of permanent staff. */
export interface LeavingParts {
  readonly total: number
  readonly base: number
  readonly poaching: number
  readonly strain: number
  /** True at England’s settings, where the rate set above is the published one: it counts all who left, for whatever reason. */
  readonly isEngland: boolean
}

/** The bar in words. */
export const leavingSentence = ({ total, base, poaching, strain, isEngland }: LeavingParts): string => {
  const whole = `${tenths(total)} per cent leave in a year`
  const next = tenths(poaching) === '0' ? [] : [`${tenths(poaching)} for a golden hello`]
  const added =
    tenths(strain) === '0' ? next : [...next, `${tenths(strain)} because of strain and heavier caseloads`]
  if (added.length === 0) return `${whole}, as set above.`
  const parts = [`the ${decimal(base)} set above`, ...added].join(', ').replace(/, ([^,]*)$/, ', and $1')
  const counted = isEngland && tenths(strain) !== '0'
  return `${whole}: ${parts}${counted ? `, which the published ${decimal(base)} already includes` : ''}.`
}

/** Spare capacity: places for children that are not taken. */
export const spareCapacityHeading = 'Room to spare'

/** How much of it there is, in a sentence; with a queue, how long the wait is. */
export const spareCapacitySentence = (places: number, queue: boolean, waitWeeks: number): string => {
  if (!Number.isFinite(waitWeeks)) return 'There is no team, so there is no room for any child.'
  if (queue)
    return `There is none. Every place is taken, and an assessment starts about ${weeks(waitWeeks)} after a concern is accepted.`
  if (places < 1) return 'Hardly any, but no child is waiting more than a week for an assessment to start.'
  return `Room for about ${toTen(places)} more children. No child is waiting more than a week for an assessment to start.`
}

const weeks = (value: number): string => {
  const said = tenths(value)
  return said === '1' ? 'one week' : `${said} weeks`
}
