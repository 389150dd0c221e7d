import { decimal } from './language'
import type { ParameterWords } from './parameter-words'

/** Under More: money and the children. */
export const childrenParameters = {
  saving: {
    name: 'Saving asked for',
    does: 'Share of the budget that must be saved.',
    note: 'The article tells of savings; 10 per cent is assumed for it.',
  },
  children: {
    name: 'Children in the stadium',
    does: 'One seat a child. The average council in England has 79,628.',
    note: 'The article says 80,000. Half of councils have fewer than 62,520.',
  },
  need: {
    name: 'Children in serious need now',
    does: 'Nobody knows this number. Five in a hundred is assumed.',
    say: value => `${decimal(value)} in every hundred children`,
    note: 'Estimates run from about 4 to 20 in a hundred; each counts something different.',
  },
  needWeeks: {
    name: 'How long need lasts',
    does: 'The average time a child is in need.',
    note: 'Assumed, from how long councils stay involved, which is not how long need lasts.',
  },
} as const satisfies Record<string, ParameterWords>

/** Kept by the model for the methods page. Nothing in the picture depends on them, so they have no control. */
export const tragedyParameters = {
  tragedyRate: {
    name: 'Rate of tragedies among children not reached',
    does: 'From an average for England, which is old, as reported.',
  },
  tragedyRateNoNeed: {
    name: 'The same, with no sign of need',
    does: 'Very small, but never nought. Assumed.',
  },
  riskTurnedAway: { name: 'Risk once a concern is lost', does: 'Beside a child never noticed. Assumed.' },
  riskWaiting: { name: 'Risk while waiting', does: 'Beside a child never noticed. Assumed.' },
  riskAssessed: { name: 'Risk while being assessed', does: 'Beside a child never noticed. Assumed.' },
  riskHelped: { name: 'Risk while being helped', does: 'Beside a child never noticed. Assumed.' },
  riskHandover: { name: 'Risk between two workers', does: 'Beside a child never noticed. Assumed.' },
} as const satisfies Record<string, ParameterWords>
