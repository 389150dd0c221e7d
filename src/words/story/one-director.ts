import type { StepWords } from './step-words'

/** One director, eighty thousand children. */
export const oneDirector = {
  title: 'One director, eighty thousand children',
  text: [
    'In every area of England, one director answers for the council’s services to all the children who live there.',
    'On average that is about 80,000 children, enough to fill a stadium.',
    'For the next quarter of an hour, imagine that you are that director.',
  ],
  more: [
    'This senior officer is called the director of children’s services, and a lead councillor answers for the same services politically.',
    'The picture comes from an article by one of these directors, who chose to stay anonymous.',
  ],
  picture:
    'The stadium is dark and still empty. When you start, 80,000 seats fill row by row, one for each child.',
  claims: [
    {
      text: 'A director answers for 80,000 children on average: a full stadium.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'Since the Children Act 2004 every council with children’s services must have a director and a lead member, who is a councillor.',
      label: 'published',
      figures: ['directorsInLaw'],
    },
    {
      text: 'The mean of the 153 councils with children’s services was 79,628 children in the middle of 2024.',
      label: 'workedOut',
      figures: ['meanChildren', 'councils'],
    },
    {
      text: 'Half of those councils have fewer than 62,520 children.',
      label: 'workedOut',
      figures: ['medianChildren'],
    },
    {
      text: 'Wembley has 90,000 seats, so 80,000 children would fill 89 per cent of it.',
      label: 'workedOut',
      figures: ['wembleySeats', 'wembleyFull', 'articleOne'],
    },
  ],
  task: {
    ask: 'Fill the seats, one for each child.',
    hint: 'They fill row by row, which takes a few seconds.',
    after: 'Each point stands for one child, with a life of their own. From up here all 80,000 look alike.',
  },
} as const satisfies StepWords

/** The button that begins. */
export const startButton = 'Fill the stadium'
