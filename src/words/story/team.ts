import { childrenChange, people } from './estimates'
import type { StepWords } from './step-words'

/** Who is on the team. */
export const team = {
  title: 'Who is on the team',
  text: [
    'Some of your team have done this work for years. Others are newly qualified and still learning, as everyone here once was.',
    'Most have a permanent contract, which the article calls lucky. Others come through an agency, and may soon work for another council.',
  ],
  more: [
    'In this model newcomers count as established after about two years, so most of the team is established even when every recruit is new.',
    'No statistic shows what each worker knows about the families, or about the area.',
  ],
  picture:
    'The team stands in groups: established workers, newly qualified workers, and agency workers as hollow marks.',
  claims: [
    {
      text: 'Some of the team are experienced and some are new, and their skills differ. A permanent contract is a matter of luck.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'In 2019 about 60 per cent of social workers had been with their council for less than five years, as reported. They may have worked elsewhere before.',
      label: 'reported',
      figures: ['underFiveYears'],
    },
    {
      text: 'In September 2025, 13 per cent of the social workers were from agencies.',
      label: 'published',
      figures: ['agencyShare2025'],
    },
    {
      text: 'In the year to September 2025, 3.5 per cent of employed social workers’ time was lost to sickness, the joint highest of nine years.',
      label: 'workedOut',
      figures: ['sickness'],
    },
    {
      text: 'In this model a newcomer carries about 70 per cent of what an established worker does.',
      label: 'assumption',
    },
    {
      text: 'Guiding a newcomer takes about 10 per cent of an established worker’s time in this model.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'When a worker leaves, somebody new is hired: change how many recruits are newly qualified.',
    hint: 'Only those who are hired from now on change with the slider.',
    after: (players: number, difference: number, truth = true): string =>
      `The team is the same size, ${people(players)}. A new worker starts with fewer children, and colleagues take time to guide them. ${childrenChange(difference, truth)}`,
  },
} as const satisfies StepWords
