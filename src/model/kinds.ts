import type { ParameterDefinition } from './parameter'

const source =
  'Assumed. Direction: domestic abuse is among the commonest factors in assessments (Department for Education, Children in need 2025: a parent subject to it in 31.7 %, the child in 11.3 %)'
const share = { unit: 'percent', step: 1, label: 'assumption', source, group: 'children' } as const

/**
 * The main kind of need, in shares of children in need that add up to 100. A label only: it changes no rate. The first
 * three are the questions article 1 asks; the last is neglect and emotional abuse, which it does not name.
 */
export const kinds = {
  domesticAbuse: { ...share, symbol: 'kind 1', default: 40, min: 40, max: 40 },
  otherSeriousNeed: { ...share, symbol: 'kind 2', default: 30, min: 30, max: 30 },
  physicalAbuse: { ...share, symbol: 'kind 3', default: 20, min: 20, max: 20 },
  sexualExploitation: { ...share, symbol: 'kind 4', default: 10, min: 10, max: 10 },
} as const satisfies Record<string, ParameterDefinition>
