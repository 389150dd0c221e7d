import type { StepWords } from './step-words'

/** What a director answers for. */
export const answerable = {
  title: 'Answerable for every one of them',
  text: [
    'You answer for each of these children. Is every one of them safe, well and learning?',
    'The article says that you also answer for every school, even for those that the council does not run.',
    'This story follows only the first question, whether a child is safe, though the other two matter just as much.',
  ],
  picture:
    'The whole stadium with one child in each seat. Light passes over the stands three times, and outlines divide them into 144 blocks, as many as there are schools.',
  claims: [
    {
      text: 'The director answers for each child’s safety, health and schooling, and is held responsible for schools that the council does not run.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'England had 21,980 state-funded schools in January 2024, which is 144 for every 80,000 children. The picture divides its seats into 144 equal blocks; real schools differ in size.',
      label: 'workedOut',
      figures: ['schools', 'schoolsPerStadium', 'articleOne'],
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
  noTask: 'There is nothing to do here. Look around for as long as you like.',
} as const satisfies StepWords
