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
export const kindsIntroduction = 'They are never mixed in one picture.'

/** The three kinds. The range of those with no concern raised comes from the figures. */
export const kindsOfUncertainty = (low: number, high: number) =>
  [
    {
      name: 'Chance.',
      text: 'The same settings could have gone another way. You can replay the weeks with another seed, or see a hundred seeds as twenty dots.',
    },
    {
      name: 'What we do not know.',
      text: `Many numbers are assumed. We drew 400 sets of them, and kept each in step with the published number of concerns and a believable caseload. How many of the concerns are about children in need is not published. We let it be anything from 35 to 70 in every hundred. The children about whom nobody has raised a concern are then about ${whole(low)} to ${whole(high)}, in nine of our ten guesses. The council’s records would look the same. These are our guesses; other people’s might lie elsewhere.`,
    },
    {
      name: 'What the model leaves out.',
      text: 'Some things are not in it at all. No range can show that, so there is a list below.',
    },
  ] as const

/** Before the table of doubt. */
export const doubtIntroduction =
  'Here is what the 400 sets give. A row that begins near zero and ends far from it says that the answer depends on what is assumed.'

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
  'No set has a cut that helps. That is how the rules are made, so it is not a finding. Only the size is worth reading.',
  'Where a set has few more children not reached, its workers carry more instead. Public alarm is the one row that goes both ways. With room to spare more children are reached, and without it fewer are. That is about the whole system. It is no reason to keep a worry about a child to yourself.',
]

/** How many numbers carry a label, after its meaning. */
export const numbersWith = (count: number): string =>
  ({ 0: 'No number has it.', 1: 'One number has it.' })[count] ?? `${whole(count)} numbers have it.`

/** Before the list of second-hand figures the story quotes. */
export const reportedInStory = 'Figures the story quotes at second hand:'

/** Before the numbers of the model whose source is second-hand in part. */
export const reportedInModel = 'Numbers of the model that rest, at least in part, on such a figure:'
