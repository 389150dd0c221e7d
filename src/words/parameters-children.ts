import { decimal } from './language'
import type { ParameterWords } from './parameter-words'

const compared = 'Compared with a child about whom no concern was raised. Assumed.'

/** Under More: money and the children. */
export const childrenParameters = {
  saving: {
    name: 'Saving asked for',
    does: 'Share of the budget that must be saved.',
    note: 'The article mentions savings but no amount; 10 per cent is assumed.',
  },
  children: {
    name: 'Children in the stadium',
    does: 'One seat per child. The average council in England has 79,628 children.',
    note: 'The article says 80,000. Half of councils have fewer than 62,520.',
  },
  need: {
    name: 'Children in serious need now',
    does: 'This number is not known. Five in a hundred is assumed.',
    say: value => `${decimal(value)} in every hundred children`,
    note: 'Estimates run from about 4 to 20 in a hundred, some as reported; each counts something different.',
  },
  needWeeks: {
    name: 'How long need lasts',
    does: 'The average time a child is in need. In this model, help does not shorten it. Assumed.',
  },
} as const satisfies Record<string, ParameterWords>

/** Kept by the model for the methods page. Nothing in the picture depends on them, so they have no control. */
export const tragedyParameters = {
  tragedyRate: {
    name: 'Rate of tragedies among children not reached',
    does: 'Worked out from an average for England, as reported.',
  },
  tragedyRateNoNeed: {
    name: 'The same, with no sign of need',
    does: 'Very small, but never zero. Assumed.',
  },
  riskTurnedAway: { name: 'Risk once a concern is closed too soon', does: compared },
  riskWaiting: { name: 'Risk while waiting', does: compared },
  riskAssessed: { name: 'Risk while being assessed', does: compared },
  riskHelped: { name: 'Risk while being helped', does: compared },
  riskHandover: { name: 'Risk between two workers', does: compared },
} as const satisfies Record<string, ParameterWords>
