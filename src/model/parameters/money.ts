import type { ParameterDefinition } from './definition'

/** What happens to the budget. */
export const moneyParameters = {
  saving: {
    symbol: 'saving',
    unit: 'percent',
    default: 0,
    min: 0,
    max: 40,
    step: 1,
    label: 'articleDirection',
    group: 'money',
  },
} as const satisfies Record<string, ParameterDefinition>
