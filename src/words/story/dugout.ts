import { whole } from '../language'
import { about } from './estimates'
import type { GuessWords, StepWords } from './step-words'

/** Down to the touchline, and the team comes on. */
export const dugout = {
  title: 'Down to the dugout',
  text: [
    'Your place is down by the touchline, and all around you sit 80,000 children.',
    'Your social workers are about to walk on. Each of them has a caseload of children to visit, to listen to and to help.',
  ],
  more: [
    'The number is worked out from published figures. Agency workers are included, and part-time work is added up to full-time.',
    'In the article the social workers are the players, ready to begin.',
  ],
  picture:
    'The edge of the pitch, low down, with the pitch still empty and rows of children rising beyond it.',
  claims: [
    {
      text: 'In September 2025 England had the equivalent of 21,105 full-time social workers holding cases, agency workers included.',
      label: 'published',
      figures: ['caseHoldersEngland'],
    },
    {
      text: 'That is 139 for every 80,000 children.',
      label: 'workedOut',
      figures: ['caseHolders', 'articleOne'],
    },
    {
      text: 'For every 80,000 children, councils employ 238 social workers and use 36 from agencies. About half of all these social workers hold cases.',
      label: 'workedOut',
      figures: ['employedAndAgency', 'articleOne'],
    },
    {
      text: 'The team waits on the pitch, and could begin at once.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
  ],
  task: {
    ask: 'How many social workers have a caseload here, for 80,000 children?',
    hint: 'Have a guess: very few people know.',
    after: (guess: number | null, answer: number): string =>
      `${guess === null ? '' : `You guessed ${whole(guess)}. `}In September 2025 England had ${whole(answer)} for every 80,000 children. That is one for ${about(80_000 / answer)} of them, and each has a caseload of about 15 at a time.`,
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
  `The team has walked on: ${whole(team)} white marks on the pitch, and beside them your guess, with rows of children all around.`
