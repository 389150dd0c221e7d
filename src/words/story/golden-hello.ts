import { notReached, people } from './estimates'
import type { StepWords } from './step-words'

/** Drawn away next door. */
export const goldenHello = {
  title: 'A golden hello next door',
  text: [
    'A council nearby is short of people too. It offers a payment to those who join. Some of the team go.',
    'It takes time to fill a place. Meanwhile the children that worker was helping wait for someone new.',
    'A child may have to tell the same story again.',
  ],
  picture: 'More of the team walk off. Their places on the pitch stay as empty rings.',
  claims: [
    {
      text: 'Another manager offers some of the team a golden hello.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'The article gives no size. That 6 per cent more leave in a year is assumed.',
      label: 'assumption',
      figures: ['assumedPoaching'],
    },
    {
      text: 'In 2025, 3.4 per cent of social workers moved to another council. The model counts them in everyday leaving.',
      label: 'published',
      figures: ['movedCouncil'],
    },
    {
      text: 'In 2023 such payments went up to £8,000, as reported.',
      label: 'reported',
      figures: ['goldenHelloSize'],
    },
    {
      text: 'In September 2025, 14.2 per cent of posts stood empty. In 2022 it was 20 per cent.',
      label: 'published',
      figures: ['vacancies'],
    },
    {
      text: 'If 70 in 100 empty posts are filled in a year, the model comes out at the published vacancies of nine years.',
      label: 'workedOut',
      figures: ['hiringPace'],
    },
    {
      text: 'In 2024, 27 per cent of children in care had three or more social workers in a year.',
      label: 'published',
      figures: ['threeWorkers'],
    },
  ],
  task: {
    ask: 'Move how many leave for next door, and how fast places are filled.',
    hint: 'Try one at a time.',
    after: (players: number, notReachedChange: number): string =>
      `The team settles at ${people(players)}. ${notReached(notReachedChange)}`,
  },
} as const satisfies StepWords
