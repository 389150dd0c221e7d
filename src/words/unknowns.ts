import { toTen, whole } from './language'

/** Said before the three kinds of doubt. */
export const unknownsMeaning =
  'There are three kinds of doubt. Two are drawn here; the third is the list of what is left out. They are never mixed.'

/** Chance: the same settings, other luck. */
export const chance = {
  heading: 'Chance',
  meaning:
    'The same settings could have turned out another way. A number called the seed sets the luck; change it, and the luck changes.',
  noSeason:
    'The picture now shows where things settle. Chance decides which children are in each group, and never how many. Play three years to see what luck does.',
  another: 'Replay with another seed',
  anotherSaid: 'Another seed. The weeks begin again at week 0.',
  ask: 'Show 100 seeds as twenty dots',
  measure: 'Count',
  eachDot: 'Each dot is one chance in twenty.',
  notForecasts:
    'The dots come from a quicker model that moves groups and follows no individual child. They are not forecasts.',
  besideTheDots:
    'The dots leave out what chance does child by child, so the real spread is wider. Your own run includes that kind of chance, and may fall outside the dots.',
  oldDots: 'These dots belong to other settings, or to another seed.',
  tableSummary: 'The twenty dots as a table',
  tableDot: 'Dot',
} as const

/** What the dots can count, by its name in the model. */
export const chanceMeasures = {
  helped: 'Seen and helped',
  notReached: 'In need and not reached',
  players: 'Social workers in the team',
} as const

/** What is not known: the assumptions. */
export const uncertainty = {
  heading: 'What is not known',
  meaning:
    'Much of the model is assumed. One guess is one set of assumptions, each drawn from the range we think possible.',
  keeps: (least: number, most: number) =>
    `Every guess gives the published number of concerns and a believable caseload: between ${whole(least)} and ${whole(most)} cases held by each worker, within what most councils report.`,
  keepsTrue: (least: number, most: number) =>
    `How many of those concerns are about a child in need has never been published. From guess to guess it varies between ${whole(least)} and ${whole(most)} in 100, and that too is assumed.`,
  yours: 'What you decide stays as you set it. Where you changed an assumption, every guess moves with it.',
  settled: 'These are the numbers once things have settled, not those of one week.',
  ask: 'Work it out for 400 guesses',
  levelHeading: 'How many there are',
  effectHeading: 'What the change does',
  eachDot: 'Each ring stands for twenty of the 400 guesses.',
  noChange:
    'Nothing has been changed, so there is no change to show. Move a control, or press “Compare with this”.',
  noneMoves: 'in none of the guesses does this change how many children are not reached.',
  oldRanges: 'These numbers belong to other settings.',
  zero: 'no change',
  fewer: '← fewer not reached',
  more: 'more not reached →',
  tableSummary: 'The ranges as a table',
  tableMeasure: 'Children',
  tableLow: 'Low (5 %)',
  tableMiddle: 'Median (50 %)',
  tableHigh: 'High (95 %)',
  tableEffect: 'Change in the children not reached',
} as const

/**
 * How far apart the guesses are about one change: England’s budget of 2025 cut by a tenth. Children, of 80,000. `here`: the
 * same at the settings the page opens with, which lie towards the upper end.
 */
export const tenthCut = (low: number, high: number, here: number): string =>
  `Within this model, what a change does is pinned down better than how many are in need, but it still ranges widely. We cut England’s budget of 2025 by a tenth. In nine out of ten of our guesses, between about ${toTen(low)} and ${toTen(high)} more of the 80,000 children are then not reached. At this page’s opening settings the same cut leaves about ${toTen(here)} more; about four guesses in five give fewer.`

/** What is shown of the guesses, by its name in the model. */
export const uncertaintyMeasures = {
  inNeed: 'Children in need',
  neverNoticed: 'In need, no concern raised',
  helped: 'Seen and helped',
} as const

/** What the present settings are compared with, before a colon. */
export const comparedWith = {
  kept: 'Compared with what you kept',
  lastSetting: 'Compared with the last setting',
  england: 'Compared with England 2025',
  stepStart: 'Compared with the beginning of this step',
} as const

/** Said of anything that takes a while, and of what came of it. */
export const working = {
  cancel: 'Cancel',
  again: 'Work it out again',
  stopped: 'Stopped. Nothing was changed.',
  failed: 'This could not be worked out. Please try again.',
} as const

/** How far it has come, in per cent. */
export const soFar = (percent: number): string => `${whole(percent)} % is worked out.`

/** How many children there are in all: `of the 80,000 children`. */
export const ofAll = (children: number): string => `of the ${whole(children)} children`

/** What a number of the team is a number of. */
export const ofTheTeam = 'social workers'

/** Over the dots: what is counted, and in which week. */
export const inWeek = (measure: string, week: number): string => `${measure}, week ${whole(week)}`

/** `In 18 of the 20 dots, between about 2,080 and 2,190 of the 80,000 children.` Or one number, where they are rounded to the same. */
export const mostDots = (low: string, high: string, of: string): string =>
  low === high
    ? `In 18 of the 20 dots, about ${low} ${of}.`
    : `In 18 of the 20 dots, between about ${low} and ${high} ${of}.`

/** Said where all twenty dots stand in one place. */
export const allDotsTogether = (value: string, of: string): string =>
  `All twenty dots stand at about ${value} ${of}. So far no chance event has changed this number.`

/** At the mark of the reader’s own run of weeks. */
export const thisRun = (value: string): string => `this run: about ${value}`

/** The same in a sentence. */
export const thisRunIs = (value: string): string => `This run: about ${value}.`

/** How many of the twenty dots lie on either side of it. */
export const thisRunAmong = (lower: number, higher: number): string =>
  `Dots lower than that: ${lower} of 20. Dots higher: ${higher}.`

/** The middle nine tenths of the guesses, after the name of what is counted. */
export const nineInTen = (low: string, middle: string, high: string, of: string): string =>
  `between about ${low} and ${high} ${of} in nine out of ten of our guesses; the median is ${middle}`

/** The number the council cannot know, low and high. */
export const booksLookTheSame = (low: string, high: string): string =>
  `The number the council cannot know could be ${low} or ${high}, and its records would look the same.`

/** How well the effect of a change is pinned down: its range as a share of the range of the number the council cannot know. */
export function effectKnown(share: number): string {
  if (share <= 1 / 3)
    return 'Within this model, what the change does is pinned down far better, but not closely.'
  return share < 0.8
    ? 'Within this model, what the change does is pinned down somewhat better.'
    : 'Even within this model, what the change does is pinned down no better.'
}

const moreOrFewer = (value: number): string => `${toTen(Math.abs(value))} ${value > 0 ? 'more' : 'fewer'}`

/**
 * After a colon: between which two differences eighteen of the twenty rings lie, `between about 10 and 260 more`. One
 * that is 0 is said to be hardly any.
 */
export function effectRange(low: number, high: number, children: number): string {
  const said = (range: string) => `in 18 of the 20 rings, ${range} ${ofAll(children)} are not reached.`
  if (low === 0 && high === 0)
    return 'in 18 of the 20 rings, about as many children are not reached as before.'
  if (low < 0 && high > 0) return said(`between about ${moreOrFewer(low)} and ${moreOrFewer(high)}`)
  const [less, more] = high > 0 ? [low, high] : [high, low]
  if (less === 0) return said(`between hardly any and about ${moreOrFewer(more)}`)
  if (toTen(less) === toTen(more)) return said(`about ${moreOrFewer(more)}`)
  return said(`between about ${toTen(Math.abs(less))} and ${moreOrFewer(more)}`)
}

const rings = (count: number): string => (count === 0 ? 'none' : whole(count))

/** Which way the twenty rings point. */
export const effectSigns = (more: number, fewer: number, hardly: number): string =>
  `More children are not reached in ${rings(more)} of the 20 rings, and fewer in ${rings(fewer)}; in ${rings(hardly)} there is hardly any change.`
