import { toTen, whole } from '../language'

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

/** What the second kind quotes. */
export interface GuessFacts {
  /** Children in need about whom no concern was raised, in nine out of ten guesses. */
  readonly low: number
  readonly high: number
  /** Of every hundred concerns, how many are about a child in need. */
  readonly leastTrue: number
  readonly mostTrue: number
  /** Cases for each worker. */
  readonly leastCases: number
  readonly mostCases: number
}

/** The three kinds. */
export const kindsOfUncertainty = ({ low, high, leastTrue, mostTrue, leastCases, mostCases }: GuessFacts) =>
  [
    {
      name: 'Chance.',
      text: 'The same settings could have turned out another way. You can replay the weeks with another seed, or see a hundred seeds as twenty dots.',
    },
    {
      name: 'What we do not know.',
      text: `Many of the numbers are assumed. We drew 400 sets of them. Each set was kept to the published number of concerns, and to a caseload of ${whole(leastCases)} to ${whole(mostCases)}. How many of those concerns are about children in need has never been published, so we let it be anything from ${whole(leastTrue)} to ${whole(mostTrue)} in every hundred. The children about whom nobody has raised a concern are then about ${whole(low)} to ${whole(high)}, in nine out of ten of our guesses. The council’s records would look the same for all of them. The guesses are ours, and other people’s might lie elsewhere.`,
    },
    {
      name: 'What the model leaves out.',
      text: 'Some things are not in the model at all. No range of numbers can show what difference they make, so there is a list of them below.',
    },
  ] as const

/** Before the table of doubt. */
export const doubtIntroduction: readonly string[] = [
  'Here 400 sets of assumptions were drawn six times with this model, and the percentiles averaged. Where a row begins near zero and ends a long way from it, the answer depends on what is assumed.',
  'The range we give elsewhere for the first row is rounded outwards, so that at least nine in ten of our guesses lie within it.',
]

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
  opening: 'The picture as it opens',
} as const

/** Its rows. */
export const doubtWords = {
  noConcern: 'Children in need, no concern raised',
  notReached: 'Children in need, not reached',
  cutNotReached: 'A tenth less money: more children not reached',
  cutCaseload: 'A tenth less money: more children for each worker',
  priceNotReached: 'Agency price up by the cost of one post: more children not reached',
  leavingNotReached: 'Leaving up by half: more children not reached',
  alarmNotReached: 'Public alarm: more children not reached',
  alarmConcerns: 'Public alarm: more concerns about children not in need',
} as const

/** What the picture gives at the settings it opens with, in the rows of the table. */
export type OpeningValues = Readonly<Record<keyof typeof doubtWords, number>>

/** Where among the guesses the picture stands that the reader moves. A test holds the shares to the guesses. */
export const openingAmongGuesses = (opening: OpeningValues): readonly string[] => [
  `The picture you change is only one guess, and on several rows it stands towards one end. With a tenth less money about ${toTen(opening.cutNotReached)} more children are not reached; about four in five of our guesses give fewer.`,
  `The same is true of a higher agency price, with ${whole(opening.priceNotReached)} more, and of more leaving, with ${whole(opening.leavingNotReached)} more. Public alarm, with ${whole(opening.alarmNotReached)} more, is nearer the middle.`,
  `The cut makes caseloads heavier by only ${opening.cutCaseload.toFixed(1)}, where most of our guesses give more. And about three in four put more children not reached than the ${whole(opening.notReached)} here.`,
  'So the picture may say too much about how many more children a smaller team does not reach, and too little about heavier caseloads.',
]

/** After it: what of it is no finding. */
export const doubtMeaning: readonly string[] = [
  'In none of the sets does a cut help. That is how the rules are made, so it is not a finding, and only the size is worth reading.',
  'Where a set adds only a few children who are not reached, each worker has a heavier caseload instead. Public alarm is the one row that goes both ways: with room to spare more children are reached, and without it fewer are. That is about the whole system, and no reason to keep a worry about a child to yourself.',
]

/** How many numbers carry a label, after its meaning. */
export const numbersWith = (count: number): string =>
  ({ 0: 'No number has it.', 1: 'One number has it.' })[count] ?? `${whole(count)} numbers have it.`

/** Before the list of second-hand figures the story quotes. */
export const reportedInStory = 'Figures the story quotes at second hand:'

/** Before the numbers of the model whose source is second-hand in part. */
export const reportedInModel = 'Numbers of the model that rest, at least in part, on such a figure:'
