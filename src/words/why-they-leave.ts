import { decimal, tenths } from './language'

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
