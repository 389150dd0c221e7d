import { whole } from '../language'
import { about } from './estimates'
import type { StepWords } from './step-words'

/** Why even a good check flags many children who need no help. */
export const foreheads = {
  title: 'Need is not written on a forehead',
  text: [
    'Need often does not show, and most signs of it can mean something else.',
    'Imagine a very good check, right for 95 of every 100 children, whether they need help or not. Most children need no help, so even its rare mistakes about them add up.',
  ],
  more: [
    'Such a check also misses one in twenty of the children who do need help. In real life no switch shows which child is which.',
  ],
  picture:
    'The whole stadium, as the director sees it, with coloured points for the children the check flags and grey ones for all the rest.',
  claims: [
    {
      text: 'No child’s forehead says what that child needs.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'Suppose a check is right for 95 of every 100 children, whether or not they need help, and 4,000 of the 80,000 do. The check finds 3,800 of those 4,000 children, misses 200, and flags 3,800 who need no help.',
      label: 'workedOut',
      figures: ['checkExample'],
    },
    {
      text: 'We know of no real check for need that is right so often. The 95 is an example.',
      label: 'assumption',
      figures: ['checkExample'],
    },
    {
      text: 'In the year to March 2025, 30.8 per cent of referrals in England led to an assessment that found the child not in need in law. Some of these families get other help.',
      label: 'published',
      figures: ['notInNeed'],
    },
    {
      text: 'Another 6.5 per cent were closed with no further action.',
      label: 'published',
      figures: ['closedNoAction'],
    },
    {
      text: 'Of that year’s referrals, 22.6 per cent came within 12 months of an earlier one about the same child.',
      label: 'published',
      figures: ['reReferrals'],
    },
    {
      text: 'About some children in need nobody has raised a concern: between about 500 and 5,200 in nine out of ten of our guesses. The council’s records would look the same.',
      label: 'assumption',
      figures: ['neverNoticed'],
    },
  ],
  task: {
    ask: 'See what the model supposes is there: how many of the flagged children need help?',
    hint: 'Blue points are the children the check flags. You can change how many children need help, and how often the check is right.',
    after:
      'On the grass are a hundred of the flagged children: a full mark is a child who needs help, a hollow mark one who does not.',
  },
} as const satisfies StepWords

/** The label and unit of the control of the check; how many need help has the model’s own. */
export const checkControls = {
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

const tenthsNamed = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

const tenthsWrong = (wrong: number, found: number): string => {
  if (wrong + found < 0.5) return 'The check flags no child.'
  const tenths = (10 * wrong) / (wrong + found)
  if (tenths < 0.5) return 'Almost all of the children it flags need help.'
  if (tenths >= 9.5) return 'Almost all of the children it flags need no help.'
  const nearest = Math.round(tenths)
  return `Of every ten children it flags, about ${tenthsNamed[nearest]} ${nearest === 1 ? 'needs' : 'need'} no help.`
}

/** The check in natural frequencies, a sentence each. */
export const checkSentences = (counts: CheckCounts): readonly string[] => [
  `Suppose that ${about(counts.inNeed)} of the ${whole(counts.children)} children need help.`,
  `The check finds ${about(counts.found)} of them and misses ${about(counts.missed)}.`,
  `It also flags ${about(counts.wronglyFlagged)} who need no help.`,
  tenthsWrong(counts.wronglyFlagged, counts.found),
]
