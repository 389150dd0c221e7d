import { whole } from '../language'
import type { GuessWords, StepWords } from './step-words'

/** Down to the touchline, and the team comes on. */
export const dugout = {
  title: 'Down to the dugout',
  text: [
    'Down by the grass is the director’s place. From here the stands look very high.',
    'The team is about to walk on: the social workers. In the article they are the players.',
    'Each carries a caseload. That is a list of children to visit, to listen to and to help.',
  ],
  picture: 'The edge of the pitch, low down. The pitch is empty, and rows of children rise beyond it.',
  claims: [
    {
      text: 'In September 2025 councils in England had 21,105 social workers with a caseload. Part-time work is added up to full-time.',
      label: 'published',
      figures: ['caseHoldersEngland'],
    },
    {
      text: 'That is 139 for every 80,000 children.',
      label: 'workedOut',
      figures: ['caseHolders', 'articleOne'],
    },
    {
      text: 'Councils employ more than that: 238 for every 80,000. Others lead, guide colleagues or have other tasks.',
      label: 'workedOut',
      figures: ['employed', 'articleOne'],
    },
    {
      text: 'The team is on the pitch, ready to begin.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
  ],
  task: {
    ask: 'How many social workers carry a caseload here, for 80,000 children?',
    hint: 'Any number will do. Most people have no way to know.',
    after: (guess: number, answer: number): string =>
      `You said ${whole(guess)}. England had ${whole(answer)} for every 80,000 children in September 2025, worked out from published figures. Part-time work is added up to full-time.`,
  },
} as const satisfies StepWords

/** The reader’s guess. */
export const dugoutGuess: GuessWords = {
  label: 'Your guess',
  unit: 'social workers',
  show: 'See the team',
}

/** What the picture shows once the team has walked on. */
export const dugoutPictureAfter = (team: number): string =>
  `The team has walked on: ${whole(team)} marks on the pitch, with rows of children all around.`
