import { decimal } from './language'
import type { ParameterWords } from './parameter-words'

/** The three controls in front. */
export const frontParameters = {
  posts: {
    name: 'Team size',
    does: 'Case-holding social work posts that the budget pays for.',
    note: 'At 145 posts the model has 139 case-holding workers, agency included, as England had in 2025.',
  },
  leaving: {
    name: 'Staff leaving (attrition)',
    does: 'Permanent staff who leave in a year.',
    note: 'England had 11.8 per cent in 2025, the lowest since this series began in 2017, and 17.2 in 2022, the highest.',
  },
  price: {
    name: 'Agency price',
    does: 'Cost compared with a permanent worker.',
    say: value =>
      value === 1
        ? 'the same cost as a permanent worker'
        : `${decimal(value)} times the cost of a permanent worker`,
    note: 'A price of 1.4 is assumed, within the range reported for individual workers. New agency work has been under price caps since October 2025. The article says double, and more. How far councils differ in what they pay is not published.',
  },
} as const satisfies Record<string, ParameterWords>
