import type { StepWords } from './step-words'

/** What a director answers for. */
export const answerable = {
  title: 'Answerable for every one of them',
  text: [
    'The director answers for each child. Are they safe? Are they well? Are they learning?',
    'In the article the director also answers for how every school does. Yet the schools run themselves.',
    'This picture follows only the first of these, safety. The others matter as much.',
  ],
  picture: 'The whole stadium, turning slowly. Each seat holds one child, and all of them look alike.',
  claims: [
    {
      text: 'The director answers for each child’s safety, health and schooling, and for schools that run themselves.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'This model shows only whether children who need help are reached. Health and schooling are left out.',
      label: 'assumption',
    },
  ],
  task: null,
  noTask: 'Nothing to do here. Take a look around.',
} as const satisfies StepWords
