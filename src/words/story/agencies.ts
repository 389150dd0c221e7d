import { notReached, people } from './estimates'
import type { StepWords } from './step-words'

/** One budget, and what an agency worker costs. */
export const agencies = {
  title: 'What agency work costs',
  text: [
    'Agency workers fill empty places. Children need them to.',
    'But an agency worker costs more than a permanent one. The article says double, and more. For single workers, the prices we found are lower.',
    'There is one budget. What goes on price cannot go on people.',
  ],
  picture: 'Hollow marks on the pitch are agency workers. A bar shows where the one budget goes.',
  claims: [
    {
      text: 'Agencies charge double and more.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'For single workers, 1.25 to 1.53 times the cost is documented, as reported. The national figure is from 2020.',
      label: 'reported',
      contested: true,
      figures: ['agencyPriceSingle'],
    },
    {
      text: 'One council’s own figures of October 2025 come to 1.41 times.',
      label: 'workedOut',
      figures: ['agencyPriceCouncil'],
    },
    {
      text: 'Double is documented for whole agency teams, as reported.',
      label: 'reported',
      figures: ['agencyTeams'],
    },
    {
      text: 'Agency workers were 13 per cent of social workers in 2025, down from 17.9 per cent in 2023.',
      label: 'published',
      figures: ['agencyShare2025', 'agencyShare2023'],
    },
    {
      text: 'Since 1 October 2025 there are price caps for new agency work.',
      label: 'published',
      figures: ['priceCaps'],
    },
    {
      text: 'When agency work is dear, fewer agency workers come here. So fewer children change workers.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'Move what an agency worker costs.',
    hint: 'The budget stays the same.',
    after: (players: number, notReachedChange: number): string =>
      `The same budget now pays for ${people(players)}. ${notReached(notReachedChange)}`,
  },
} as const satisfies StepWords
