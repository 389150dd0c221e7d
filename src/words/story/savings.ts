import { notReached, people } from './estimates'
import type { StepWords } from './step-words'

/** Savings, and a smaller team. */
export const savings = {
  title: 'Then savings have to be made',
  text: [
    'A council can spend only what it has. In this story that is less than before, so some of the team leave the pitch.',
    'As many children need help as before. Fewer of them are reached.',
    'In this model one group stays as it was: the children nobody has noticed. Here only others around a child notice. In life social workers do too.',
  ],
  picture: 'Some of the team walk off to the tunnel. In the stands some coloured points change colour.',
  claims: [
    {
      text: 'Some of the team leave because savings had to be made.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'The article gives no size. A tenth of the budget is assumed.',
      label: 'assumption',
    },
    {
      text: 'In 400 sets of assumptions, such a cut never led to more children being reached. The middle result was about 200 more not reached, of 80,000.',
      label: 'assumption',
      figures: ['draws'],
    },
    {
      text: 'Social workers also find children nobody else has noticed. The model leaves that out.',
      label: 'assumption',
    },
    {
      text: 'Council spending on children and young people rose from £9.16 billion in 2016–17 to £16.01 billion in 2024–25. Prices rose too, and are not taken out.',
      label: 'published',
      figures: ['spending'],
    },
    {
      text: 'More than half of that rise went on children in care.',
      label: 'workedOut',
      figures: ['spendingInCare'],
    },
    {
      text: 'Across England the team has grown, from 28,483 in 2017 to 36,186 in 2025.',
      label: 'published',
      figures: ['inPost'],
    },
  ],
  task: {
    ask: 'Move the size of the team, and watch the children.',
    hint: 'A tenth of the money has gone already. What would ten fewer people change?',
    after: (players: number, notReachedChange: number): string =>
      `The team now has ${people(players)}. ${notReached(notReachedChange)}`,
  },
} as const satisfies StepWords
