import { decimal } from './language'
import type { ParameterWords } from './parameter-words'

/** The three controls in front. */
export const frontParameters = {
  posts: {
    name: 'Team size',
    does: 'Social work posts the budget pays for.',
    note: 'Worked out so that England’s 2025 figures come out: about 139 workers for 80,000 children.',
  },
  leaving: {
    name: 'Staff leaving (attrition)',
    does: 'Permanent staff who go in a year.',
    note: 'England had 11.8 per cent in 2025, the best of the series, and 17.2 in 2022, the worst.',
  },
  price: {
    name: 'Agency price',
    does: 'Cost beside a permanent worker.',
    say: value =>
      value === 1
        ? 'the same cost as a permanent worker'
        : `${decimal(value)} times the cost of a permanent worker`,
    note: '1.4 is assumed, within the 1.25 to 1.53 reported for individual workers. The article says double and more. New agency work has been price-capped since October 2025.',
  },
} as const satisfies Record<string, ParameterWords>
