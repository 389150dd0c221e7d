import type { ParameterDefinition } from './definition'

/** The three controls in front: how many posts, how many leave, what an agency worker costs. */
export const frontParameters = {
  posts: {
    symbol: 'B',
    unit: 'posts',
    default: 145,
    min: 0,
    max: 260,
    step: 1,
    label: 'workedOut',
    group: 'front',
  },
  leaving: {
    symbol: 'a0',
    unit: 'percentAYear',
    default: 11.8,
    min: 5,
    max: 40,
    step: 0.2,
    label: 'published',
    group: 'front',
  },
  price: {
    symbol: 'm',
    unit: 'times',
    default: 1.4,
    min: 1,
    max: 3,
    step: 0.05,
    label: 'assumption',
    group: 'front',
  },
} as const satisfies Record<string, ParameterDefinition>
