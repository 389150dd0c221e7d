import { whole } from '../language'
import { about } from './estimates'
import type { StepWords } from './step-words'

const numberWords = ['None', 'One', 'Two', 'Three', 'Four', 'All'] as const

const ofYourFive = (found: number): string =>
  `${numberWords[found] ?? whole(found)} of your five ${found > 1 ? 'need' : 'needs'} help.`

const onAverage = (expected: number): string => (expected < 1 ? 'fewer than one' : about(expected))

/** The questions one would ask of every child. Comes after the content note. */
export const questions = {
  title: 'The questions for every child',
  text: [
    'The director looks along the rows, and would like to ask each child.',
    'Do you need help? Does someone hurt you? Is anyone making you do things you do not want? Is anyone at home afraid of another?',
    'For some children the answer is yes. Some cannot tell anyone, or not yet. From here nobody can know which.',
  ],
  picture: 'The camera moves along the rows, close to the seats. Every point looks like its neighbour.',
  claims: [
    {
      text: 'The article’s questions: need of help, harm at home, sexual exploitation, and fear of domestic abuse.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'The model counts neglect and emotional abuse too. The article does not name them.',
      label: 'assumption',
    },
    {
      text: 'In this model 5 children in every 100 are in serious need, or 1 in 20. Nobody knows this number.',
      label: 'assumption',
      figures: ['assumedNeed'],
    },
    {
      text: 'Estimates run from 4 to 19 in a hundred, as reported. Each counts something different.',
      label: 'reported',
      contested: true,
      figures: ['needEstimates'],
    },
    {
      text: 'In a survey of 2009, 1 in 3 of those sexually abused by an adult had told no one at the time.',
      label: 'published',
      figures: ['toldNobody'],
    },
  ],
  task: {
    ask: 'Pick the five children you would ask first.',
    hint: 'No choice is wrong. Nothing marks out a child who needs help.',
    after: (found: number, expectedInFive: number, inNeed: number): string =>
      [
        ofYourFive(found),
        `Here ${about(inNeed)} of 80,000 children do, which is assumed.`,
        `Five picks find ${onAverage(expectedInFive)} of them, on average.`,
        'In life, looking would not tell you even that.',
      ].join(' '),
  },
} as const satisfies StepWords

/** Picking five children. */
export const picking = {
  picked: (count: number): string => `${whole(count)} of 5 picked`,
  pickChosen: 'Pick the child you are at',
  chance: 'Let chance pick five',
} as const
