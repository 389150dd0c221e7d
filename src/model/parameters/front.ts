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
      'Department for Education, Children’s social work workforce 2025: 21,105 case-holding full-time equivalents for 12.18 million children (Office for National Statistics, mid-2024) is 139 for 80,000; posts standing empty added',
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
      'Department for Education, Children’s social work workforce 2025: turnover 11.8 %, the lowest of the series 2017 to 2025; the highest was 17.2 % (2022); 5th to 95th percentile of authorities 6.8 to 23.2 %',
  },
  price: {
    symbol: 'm',
    unit: 'times',
    default: 1.4,
    min: 1,
    max: 3,
    step: 0.05,
    label: 'workedOut',
    group: 'front',
    source:
      'The article: double and more. Children and Young People Now 2022 found that for whole agency teams. Single workers: 1.41 times (St Helens Council 2025); 1.53 nationally (Kantar for the Department for Education 2020, as reported). Agencies covered 67 to 76 % of vacancies in 2017 to 2025, which a fixed budget gives at 1.31 to 1.48 times',
  },
} as const satisfies Record<string, ParameterDefinition>
