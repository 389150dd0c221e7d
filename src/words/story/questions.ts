import { whole } from '../language'
import { about } from './estimates'
import type { StepWords } from './step-words'

const numberWords = ['none', 'one', 'two', 'three', 'four', 'all'] as const

/** How many of the five are in need in the model. */
export const ofYourFive = (found: number): string =>
  `In this model ${numberWords[found] ?? whole(found)} of your five ${found > 1 ? 'need' : 'needs'} help.`

/** The questions one would ask of every child. Comes after the content note. */
export const questions = {
  title: 'The questions for every child',
  text: [
    'If you could, you would ask every child.',
    'Do you need help? Is someone hurting you who is meant to look after you? Is anyone touching you, or asking things of you, in ways they should not? Are you frightened at home?',
    'For some the answer is yes; from here you cannot know for whom.',
  ],
  more: [
    'Many children whose answer is yes cannot say so, or not yet, and it is for the adults around them to notice. Nothing about the way these children look says that they need help.',
  ],
  picture: 'The camera moves along the rows, close to the seats, and every point looks like its neighbour.',
  claims: [
    {
      text: 'The article’s questions are about harm, at worst fatal, by those who claim to care for a child; sexual exploitation; and a child’s fear of domestic abuse.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'The model counts neglect and emotional abuse too. The article does not name them.',
      label: 'assumption',
    },
    {
      text: 'The Children Act 1989 speaks of children in need (section 17), and of enquiries into significant harm, whether suffered or likely (section 47). The model does not tell these apart.',
      label: 'published',
      figures: ['childrenAct'],
    },
    {
      text: 'In the year to March 2025 there were 1,514 section 47 enquiries for every 80,000 children.',
      label: 'workedOut',
      figures: ['funnel', 'childrenAct', 'articleOne'],
    },
    {
      text: 'In this model 5 children in every 100 are in serious need, or 1 in 20. The true number has never been counted.',
      label: 'assumption',
      figures: ['assumedNeed'],
    },
    {
      text: 'Estimates run from 4 to 20 in a hundred, as reported. Each counts something different.',
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
    ask: 'Choose the five children you would ask first.',
    hint: 'No choice is wrong, because from this far away nothing marks a child out.',
    after: (found: number, inNeed: number): string =>
      [
        ofYourFive(found),
        `We have assumed that ${about(inNeed)} of the 80,000 do, so five picks usually find none of them.`,
        'Someone close to a child may see what you cannot from here.',
      ].join(' '),
  },
} as const satisfies StepWords

/** Picking five children. */
export const picking = {
  picked: (count: number): string => `${whole(count)} of 5 chosen`,
  pickChosen: 'Choose this child',
  chance: 'Choose any five',
} as const
