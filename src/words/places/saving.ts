import { counted, tenths, toTen, whole } from '../language'
import { inSentence } from '../place'
import { inPounds } from '../pounds'

/** What a councillor may ask, and how much less is meant. */
export const savingWords = {
  heading: 'What would less money mean here?',
  about: (name: string): string =>
    `Say how much less the team of ${inSentence(name)} would have. The picture then shows two settings, the team as it is and the team with less.`,
  amount: 'How much less',
  unit: 'Counted in',
  units: { percent: 'per cent', posts: 'posts', pounds: 'pounds a year' },
  poundsNote: (post: number): string =>
    `Pounds are counted at one council’s published price of an employed social worker, about ${inPounds(post)} a year. Yours may differ.`,
  show: 'Show what it means',
  cannot: (most: string): string => `Give a number between 0 and ${most}.`,
  england: 'Compare with England’s average team',
  now: 'With less',
  kept: 'As it is',
  difference: 'Difference',
  measure: 'In this model',
  caption: 'The team as it is, and with less',
  captionAsItIs: 'The team as it is',
  guesses: 'Work out how sure that is',
  briefing: 'A one-page briefing to print',
  /** What a saving in per cent is in posts and in pounds, at that council’s price of a post. */
  percentIs: (value: number, posts: number, cost: number): string =>
    `Here ${tenths(value)} per cent of the money pays for about ${counted(Math.round(10 * posts) / 10, 'post', 'posts')}, or ${inPounds(posts * cost)} a year at one council’s published price of an employed social worker.`,
  /** What a saving in posts is in pounds. */
  postsAre: (posts: number, cost: number): string =>
    `At one council’s published price of an employed social worker, ${counted(Math.round(10 * posts) / 10, 'post costs', 'posts cost')} about ${inPounds(posts * cost)} a year.`,
  readOnly:
    'These are the model’s numbers and not a forecast. The picture is where things settle after two or three years. Differences are taken before numbers are rounded.',
} as const

/** The rows of the table, in order. */
export const savingRows = {
  players: 'Social workers who hold cases',
  caseload: 'Children for each worker',
  notReached: 'In need and not reached, as the model supposes',
  helped: 'Children helped',
  waitWeeks: 'Weeks that a concern waits',
} as const

/** A number of a row: workers and waits to one place, children to about ten. */
export const savingSaid = {
  players: tenths,
  caseload: tenths,
  notReached: toTen,
  helped: toTen,
  waitWeeks: (weeks: number): string => (Number.isFinite(weeks) ? tenths(weeks) : 'no end'),
} as const

/** A difference of a row, with its sign. */
export const savingDifference = {
  players: (value: number): string => signedTenths(value),
  caseload: (value: number): string => signedTenths(value),
  notReached: (value: number): string => signedToTen(value),
  helped: (value: number): string => signedToTen(value),
  waitWeeks: (value: number): string => (Number.isFinite(value) ? signedTenths(value) : '–'),
} as const

function signedTenths(value: number): string {
  const size = Math.round(Math.abs(value) * 10) / 10
  return size === 0 ? '0' : `${value > 0 ? '+' : '−'}${tenths(size)}`
}

const signedToTen = (value: number): string =>
  value > 0 && toTen(value) !== '0' ? `+${toTen(value)}` : toTen(value)

/** How much less, in words. */
export const lessSaid = {
  percent: (value: number): string => `${tenths(value)} per cent less money for the team`,
  posts: (value: number): string =>
    counted(Math.round(10 * value) / 10, 'post fewer in the team', 'posts fewer in the team'),
  other: (): string => 'other settings',
} as const

/** The briefing: one page of paper. */
export const briefing = {
  title: (name: string, less: string): string => `${name}: ${less}`,
  nothingLess: 'the team as it is',
  window: (name: string): string => `${name}, a briefing · Eighty Thousand`,
  chooseTitle: 'What would less money mean in your council?',
  choose:
    'Choose a council, and this page says what is published of it, what five per cent less money for its team would mean in this model, and six questions to ask.',
  council: 'Council',
  chosen: 'Show the briefing',
  leadAsItIs: (children: number, name: string): string =>
    `What is published of the ${whole(children)} children of ${inSentence(name)} and their team, and what a model makes of it that anyone may open and argue with. To see what less money would mean, type how much less under More, Your council.`,
  lead: (children: number, name: string): string =>
    `What it would mean for the ${whole(children)} children of ${inSentence(name)}, in a model that anyone may open and argue with. The model is a way to think about the work and not a forecast for this council or any other.`,
  published: 'What is published',
  model: 'What the model makes of it',
  sureWaiting: 'This is being worked out from 400 sets of assumptions.',
  sureFailed: 'The range could not be worked out here.',
  sureSaid: (low: number, high: number, children: number): string =>
    `In nine in ten of our guesses at what nobody knows, between ${moreSaid(low)} and ${moreSaid(high)} of the ${whole(children)} children are in need and not reached. The table has one of these guesses, and may lie near either end.`,
  notFitted:
    'The model is not fitted to the published caseload, so the two differ; it counts serious need only.',
  rules:
    'That a smaller team reaches no more children follows from the rules of the model. Only the size of the difference says anything.',
  questions: 'Six questions to ask',
  sources: 'Where the figures come from',
  print: 'Print this page',
  printsSoon: 'The page prints as soon as the range has been worked out.',
  on: (day: string): string => `Opened on ${day}.`,
  back: 'Back to the picture',
  tested: (version: number): string =>
    `Model ${version}. The address of this page opens the same numbers again.`,
} as const

/** So many more or fewer, to about ten. */
export const moreSaid = (value: number): string => {
  const size = toTen(Math.abs(value))
  if (size === '0') return 'hardly any more'
  return `about ${size} ${value > 0 ? 'more' : 'fewer'}`
}
