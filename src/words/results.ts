import { decimal, tenths, toTen, whole } from './language'

/** The budget bar. */
export const budget = {
  heading: 'Where the budget goes',
  permanent: 'Permanent staff',
  agency: 'Agency workers',
  unspent: 'Not spent',
  none: 'There is no budget, so there is no team.',
} as const

/** What the budget is spent on: workers by contract, the price of an agency worker beside a permanent one, and posts. */
export interface Spending {
  readonly permanent: number
  readonly agency: number
  readonly price: number
  readonly spent: number
  readonly posts: number
}

/** The bar in words. */
export const budgetSentence = ({ permanent, agency, price, spent, posts }: Spending): string =>
  `${whole(permanent)} permanent workers, and ${whole(agency)} agency workers at ${decimal(price)} times the cost. Together they cost ${whole(spent)} of ${whole(posts)} posts.`

/** The exact arithmetic behind it. */
export const budgetArithmetic =
  'The dearer an agency worker, the fewer people the same money pays for. This is arithmetic.'

/** Why permanent staff leave. */
export const leavingWords = {
  heading: 'Why people leave',
  leftTheWork: 'Left the work altogether',
  anotherCouncil: 'Went to another council',
  agency: 'Went to an agency',
  poaching: 'Drawn away next door',
  strain: 'Strain',
  nobody: 'There is no team, so nobody leaves.',
  split: 'Everyday leaving is split as published for 2025: 7.6, 3.4 and 0.8 per cent of staff.',
  rest: 'How far strain adds to it is assumed, and contested.',
} as const

/** Leaving in a year and its parts, in per cent of permanent staff. */
export interface LeavingParts {
  readonly total: number
  readonly base: number
  readonly poaching: number
  readonly strain: number
}

/** The bar in words. */
export const leavingSentence = ({ total, base, poaching, strain }: LeavingParts): string => {
  const whole = `${tenths(total)} per cent leave in a year`
  const next = tenths(poaching) === '0' ? [] : [`${tenths(poaching)} drawn away next door`]
  const added = tenths(strain) === '0' ? next : [...next, `${tenths(strain)} from strain`]
  if (added.length === 0) return `${whole}, as set above.`
  return `${whole}: ${[`the ${decimal(base)} set above`, ...added].join(', ').replace(/, ([^,]*)$/, ', and $1')}.`
}

/** Spare capacity: places for children that are not taken. */
export const spareCapacityHeading = 'Room to spare'

/** How much of it there is, in a sentence; with a queue, how long the wait is. */
export const spareCapacitySentence = (places: number, queue: boolean, waitWeeks: number): string => {
  if (!Number.isFinite(waitWeeks)) return 'There is no team, so there is no room.'
  if (queue) return `None. Every place is taken, and a concern waits about ${weeks(waitWeeks)}.`
  if (places < 1) return 'None to speak of, but every concern is looked at within a week.'
  return `Room for about ${toTen(places)} more children. Every concern is looked at within a week.`
}

const weeks = (value: number): string => {
  const said = tenths(value)
  return said === '1' ? 'one week' : `${said} weeks`
}
