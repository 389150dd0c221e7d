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
    source:
      'Set so that the model has the team England had in 2025. Department for Education, Children’s social work workforce 2025: 21,105 case-holding full-time equivalents, agency workers included, for 12.18 million children (Office for National Statistics, mid-2024), which is 139 for 80,000. Posts with nobody in them come on top',
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
    source:
      'Department for Education, Children’s social work workforce 2025: turnover 11.8 %, the lowest of the series 2017 to 2025; the highest was 17.2 % (2022); nine in ten authorities had 6.8 to 23.0 %',
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
    source:
      'Assumed, between reported values. Individual workers: 1.25 to 1.5 times (West Midlands councils 2011, as reported), 1.53 nationally (Kantar for the Department for Education 2020, as reported, as a share of salary), 1.41 at the published prices of one council (St Helens Council, October 2025). Whole agency teams: double, as reported (Children and Young People Now 2022). The article: double and more. A fixed budget, which is our rule, gives the published cover of vacancies at 1.31 to 1.48',
  },
} as const satisfies Record<string, ParameterDefinition>
