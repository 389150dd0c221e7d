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
    source:
      'The article: on average a director answers for 80,000 children. Worked out for mid-2024 (Office for National Statistics): mean 79,628, median 62,520, from 319 to 355,390',
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
    source:
      'Assumed: nobody knows. Bounds: 520,000 children maltreated by a parent or guardian, United Kingdom 2011 (NSPCC, as reported), about 3.9 %; 829,000 invisible to services among 2.3 million in vulnerable families (Children’s Commissioner 2019), about 7 and 20 %',
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
    source:
      'Assumed, from how long cases stay open, which is not how long need lasts. Department for Education, Children in need 2024: 399,460 in need ÷ about 400,000 episodes begun in a year is one year',
  },
} as const satisfies Record<string, ParameterDefinition>
