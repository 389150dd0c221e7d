import { childrenChange, peopleNot } from './estimates'
import type { StepWords } from './step-words'

/** People leave for a neighbouring council. */
export const goldenHello = {
  title: 'A neighbour offers a golden hello',
  text: [
    'Another council is short of people too. It offers a payment, a golden hello, to anyone who joins, and some of your team cross to the stadium next door.',
    'Meanwhile the children whom those workers were helping wait for someone new. New people are hard to bring in, the article says, whatever you try.',
  ],
  more: ['A child who waits for someone new may have to tell the same story again.'],
  picture:
    'A second stadium is lit beyond the roof, and some of the team are on the way from the pitch to it.',
  claims: [
    {
      text: 'Another manager offers some of the team a golden hello, and it is hard to bring anyone in.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'The article gives no size. We assume that a further 6 in every hundred leave each year.',
      label: 'assumption',
      figures: ['assumedPoaching'],
    },
    {
      text: 'In 2025, 3.4 per cent of social workers moved to another council. The model counts them in everyday leaving.',
      label: 'published',
      figures: ['movedCouncil'],
    },
    {
      text: 'In 2023 such payments could be worth as much as £8,000, spread over three years, as reported.',
      label: 'reported',
      figures: ['goldenHelloSize'],
    },
    {
      text: 'In September 2025, 14.2 per cent of posts had no permanent worker. In 2022 it was 20 per cent.',
      label: 'published',
      figures: ['vacancies'],
    },
    {
      text: 'Agency workers covered 73.6 per cent of those posts in 2025.',
      label: 'published',
      figures: ['agencyCover'],
    },
    {
      text: 'Fitted to nine years of vacancy rates, our formula misses them by at most 1.3 points, and the model itself by at most about 2.1.',
      label: 'workedOut',
      figures: ['hiringPace'],
    },
    {
      text: 'On average the model misses by about 0.9 points. Guessing 17 per cent every year does nearly as well: it misses by about 1.1.',
      label: 'workedOut',
      figures: ['vacancyGuess'],
    },
    {
      text: 'A direct count points to a faster pace: 85 new starters for every 100 vacancies, on average.',
      label: 'workedOut',
      figures: ['startersForVacancies'],
    },
    {
      text: 'In 2024, 27 per cent of children in care had three or more social workers in a year.',
      label: 'published',
      figures: ['threeWorkers'],
    },
  ],
  task: {
    ask: 'Choose how large an offer the other council makes.',
    hint: 'An offer takes about 6 workers a year, and twice the offer about twice as many: that is our assumption.',
    after(players: number, difference: number, truth = true, before = players): string {
      const settles = `As people leave, others join, and the team settles at ${peopleNot(players, before)}.`
      const waits =
        players < before ? 'Each time a worker leaves, children also wait until somebody new knows them.' : ''
      return [settles, waits, childrenChange(difference, truth)].filter(Boolean).join(' ')
    },
  },
} as const satisfies StepWords

/** The choices: how large the offer is. */
export const offers = {
  none: 'No offer',
  some: 'An offer',
  double: 'Twice the offer',
} as const
