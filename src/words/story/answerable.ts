import type { StepWords } from './step-words'

/** What a director answers for. */
export const answerable = {
  title: 'Answerable for every one of them',
  text: [
    'In the article you answer for each of these children: whether they are safe, whether they are well and whether they are learning.',
    'By its account you are also held responsible for how every school does, though many of those schools run themselves.',
    'This picture follows only the first of these questions, whether a child is safe; the others matter just as much.',
  ],
  picture: 'The whole stadium, turning slowly, with one child in each seat and nothing to tell them apart.',
  claims: [
    {
      text: 'The director answers for each child’s safety, health and schooling, and is held responsible for schools that the council does not run.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'By law the council shares the duty to safeguard children with the police and the health service. The three are called safeguarding partners.',
      label: 'published',
      figures: ['safeguardingPartners'],
    },
    {
      text: 'This model shows only whether children who need help are reached. Health and schooling are left out.',
      label: 'assumption',
    },
  ],
  task: null,
  noTask: 'There is nothing to do here but to take a look around.',
} as const satisfies StepWords
