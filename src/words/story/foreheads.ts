import { whole } from '../language'
import { about } from './estimates'
import type { StepWords } from './step-words'

/** Why even a good check points at many children who need no help. */
export const foreheads = {
  title: 'It is written on no one’s forehead',
  text: [
    'Need does not show from outside. Most signs of it can mean something else.',
    'Think of a very good check, right 95 times in 100. Most children need no help. So even its rare mistakes add up.',
    'If one child in twenty needs help, half of those it points at do not. And it misses some who do.',
  ],
  picture:
    'The whole stadium, as the director sees it. Coloured points are children the check points at; all the rest are grey.',
  claims: [
    {
      text: 'No child has it written on their forehead.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'A check right 95 times in 100, with 4,000 of 80,000 in need, finds 3,800 and misses 200. It also points at 3,800 others.',
      label: 'workedOut',
      figures: ['checkExample'],
    },
    {
      text: 'No real check for need was found that is right so often. The 95 is an example.',
      label: 'assumption',
      figures: ['checkExample'],
    },
    {
      text: 'In the year to March 2025, 30.8 per cent of referrals in England were assessed and found not in need.',
      label: 'published',
      figures: ['notInNeed'],
    },
    {
      text: 'Another 6.5 per cent were closed with no further action.',
      label: 'published',
      figures: ['closedNoAction'],
    },
    {
      text: 'The children nobody has noticed could be anywhere from 500 to 5,000. The books would look the same.',
      label: 'assumption',
      figures: ['neverNoticed'],
    },
  ],
  task: {
    ask: 'Turn from what the director sees to what is really there, and back.',
    hint: 'Coloured points are children the check points at. Then gather them, and move how many need help, and how often it is right.',
    after:
      'They are the same children, seen twice. Life has no such switch. What is really there is assumed.',
  },
} as const satisfies StepWords

/** Labels and units of the two controls of the check. */
export const checkControls = {
  need: { label: 'Children who need help', unit: 'of 80,000' },
  accuracy: { label: 'How often the check is right', unit: 'times in 100' },
} as const

/** What a check does to a stadium of children. All are numbers of children. */
export interface CheckCounts {
  readonly inNeed: number
  readonly found: number
  readonly wronglyFlagged: number
  readonly missed: number
  readonly children: number
}

const tenthsWrong = (wrong: number, found: number): string => {
  if (wrong + found < 0.5) return 'The check points at nobody.'
  const tenths = (10 * wrong) / (wrong + found)
  if (tenths < 0.5) return 'Almost all of those it points at need help.'
  if (tenths >= 9.5) return 'Almost all of those it points at need no help.'
  const nearest = Math.round(tenths)
  return `Of every ten it points at, about ${nearest} ${nearest === 1 ? 'needs' : 'need'} no help.`
}

/** The check in natural frequencies, a sentence each. */
export const checkSentences = (counts: CheckCounts): readonly string[] => [
  `Let us say that ${about(counts.inNeed)} of ${whole(counts.children)} children need help.`,
  `The check finds ${about(counts.found)} of them and misses ${about(counts.missed)}.`,
  `It also points at ${about(counts.wronglyFlagged)} who need no help.`,
  tenthsWrong(counts.wronglyFlagged, counts.found),
]
