import type { ParameterDefinition } from './definition'

/** How many children there are, and how many are in need, for how long. */
export const childrenParameters = {
  children: {
    symbol: 'N',
    unit: 'children',
    default: 80000,
    min: 300,
    max: 400000,
    step: 1,
    label: 'fromTheArticle',
    group: 'children',
  },
  need: {
    symbol: 'prev',
    unit: 'percent',
    default: 5,
    min: 2,
    max: 10,
    step: 0.1,
    label: 'assumption',
    group: 'children',
  },
  needWeeks: {
    symbol: 'D',
    unit: 'weeks',
    default: 52,
    min: 26,
    max: 104,
    step: 2,
    label: 'assumption',
    group: 'children',
  },
} as const satisfies Record<string, ParameterDefinition>
