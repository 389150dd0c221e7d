import { whole } from '../language'

/** Headings inside the section. */
export const howSureHeadings = {
  kinds: 'Three kinds of not knowing',
  doubt: 'How far our guesses lie apart',
  labels: 'The labels, and how many numbers have each',
  secondHand: 'Figures we know only at second hand',
  calibration: 'What was fitted to what',
} as const

/** Said before the three kinds. */
export const kindsIntroduction = 'There are three, and they are never mixed in one picture.'

/** The three kinds. The range of those with no concern raised comes from the figures. */
export const kindsOfUncertainty = (low: number, high: number) =>
  [
    {
      name: 'Chance.',
      text: 'The same settings could have turned out another way. You can replay the weeks with another seed, or see a hundred seeds as twenty dots.',
    },
    {
      name: 'What we do not know.',
      text: `Many of the numbers are assumed. We drew 400 sets of them, and kept each set in step with the published number of concerns and with a believable caseload. How many of those concerns are about children in need has never been published, so we let it be anything from 35 to 70 in every hundred. The children about whom nobody has raised a concern are then about ${whole(low)} to ${whole(high)}, in nine of our ten guesses. The council’s records would look the same for all of them. The guesses are ours, and other people’s might lie elsewhere.`,
    },
    {
      name: 'What the model leaves out.',
      text: 'Some things are not in the model at all. No range of numbers can show what difference they make, so there is a list of them below.',
    },
  ] as const

/** Before the table of doubt. */
export const doubtIntroduction =
  'This is what the 400 sets of assumptions give. Where a row begins near zero and ends a long way from it, the answer depends on what is assumed.'

/** The table of doubt. */
export const doubtTable = {
  caption: 'What 400 sets of assumptions give, for 80,000 children',
  measure: 'What',
  columns: [
    '5 in 100 are below',
    '25 in 100 are below',
    '50 in 100 are below',
    '75 in 100 are below',
    '95 in 100 are below',
  ],
} as const

/** Its rows. */
export const doubtWords = {
  noConcern: 'Children in need, no concern raised',
  cutNotReached: 'A tenth less money: more children not reached',
  cutCaseload: 'A tenth less money: more children for each worker',
  priceNotReached: 'Agency price up by the cost of one post: more children not reached',
  leavingNotReached: 'Leaving up by half: more children not reached',
  alarmNotReached: 'Public alarm: more children not reached',
  alarmConcerns: 'Public alarm: more concerns about children not in need',
} as const

/** After it: what of it is no finding. */
export const doubtMeaning: readonly string[] = [
  'In none of the sets does a cut help. That is how the rules are made, so it is not a finding, and only the size is worth reading.',
  'Where a set has few more children not reached, each of its workers carries more instead. Public alarm is the one row that goes both ways: with room to spare more children are reached, and without it fewer are. That is about the whole system, and no reason to keep a worry about a child to yourself.',
]

/** How many numbers carry a label, after its meaning. */
export const numbersWith = (count: number): string =>
  ({ 0: 'No number has it.', 1: 'One number has it.' })[count] ?? `${whole(count)} numbers have it.`

/** Before the list of second-hand figures the story quotes. */
export const reportedInStory = 'Figures the story quotes at second hand:'

/** Before the numbers of the model whose source is second-hand in part. */
export const reportedInModel = 'Numbers of the model that rest, at least in part, on such a figure:'
