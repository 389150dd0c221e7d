import { toTen, whole } from './language'

/** Said before the three kinds of doubt. */
export const unknownsMeaning =
  'There are three kinds of doubt. Each is drawn in its own way here, and they are never mixed.'

/** Chance: the same settings, other luck. */
export const chance = {
  heading: 'Chance',
  meaning: 'The same settings could have gone another way. A seed decides the luck.',
  noSeason:
    'The picture now shows where things settle. Chance decides which children they are, and never how many. Play three years to see what luck does.',
  another: 'Replay with another seed',
  anotherSaid: 'Another seed. The weeks begin again at week 0.',
  ask: 'Show 100 seeds as twenty dots',
  measure: 'Count',
  eachDot: 'Each dot is one chance in twenty.',
  notForecasts:
    'The dots come from a quicker model that moves groups and follows no single child. They are not forecasts.',
  besideTheDots:
    'They leave out the luck of single children, so chance reaches further than they show. This run has that luck too, and may lie beside them.',
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

/** What nobody knows: the assumptions. */
export const uncertainty = {
  heading: 'What nobody knows',
  meaning:
    'Much of the model is assumed. One guess is one set of assumptions, each drawn from the range we think possible.',
  keeps:
    'Every guess agrees with what is observed: as many concerns a week, as many of them true, and few empty places.',
  keepsCaseload: 'Each worker has between 13 and 19 children in every guess, as councils report.',
  yours: 'What you decide stays as you set it. Where you changed an assumption, every guess moves with it.',
  settled: 'These are the numbers once things have settled, not those of one week.',
  ask: 'Work it out for 400 guesses',
  levelHeading: 'How many there are',
  effectHeading: 'What the change does',
  eachDot: 'Each ring stands for twenty of the 400 guesses.',
  noChange: 'Nothing has been changed, so there is no change to show. Move a control, or keep a setting.',
  noneMoves: 'in none of the guesses does this change how many children are not reached.',
  oldRanges: 'These numbers belong to other settings.',
  zero: 'no change',
  fewer: '← fewer not reached',
  more: 'more not reached →',
  tableSummary: 'The ranges as a table',
  tableMeasure: 'Children',
  tableLow: 'Low (5 %)',
  tableMiddle: 'Middle (50 %)',
  tableHigh: 'High (95 %)',
  tableEffect: 'Change in the children not reached',
} as const

/** What is shown of the guesses, by its name in the model. */
export const uncertaintyMeasures = {
  inNeed: 'Children in need',
  neverNoticed: 'Never noticed',
  helped: 'Seen and helped',
} as const

/** What the present settings are compared with, before a colon. */
export const comparedWith = {
  kept: 'Compared with what you kept',
  lastSetting: 'Compared with the last setting',
  england: 'Compared with England 2025',
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

/** How many children there are in all: `of 80,000`. */
export const ofAll = (children: number): string => `of ${whole(children)}`

/** What a number of the team is a number of. */
export const ofTheTeam = 'social workers'

/** Over the dots: what is counted, and in which week. */
export const inWeek = (measure: string, week: number): string => `${measure}, week ${whole(week)}`

/** `In 18 of 20, between about 2,080 and 2,190 of 80,000.` Or one number, where they are rounded to the same. */
export const mostDots = (low: string, high: string, of: string): string =>
  low === high ? `In 18 of 20, about ${low} ${of}.` : `In 18 of 20, between about ${low} and ${high} ${of}.`

/** Said where all twenty dots stand in one place. */
export const allDotsTogether = (value: string, of: string): string =>
  `All twenty dots stand at about ${value} ${of}. No event by chance has changed this number up to now.`

/** At the mark of the reader’s own run of weeks. */
export const thisRun = (value: string): string => `this run: about ${value}`

/** The same in a sentence. */
export const thisRunIs = (value: string): string => `This run: about ${value}.`

/** How many of the twenty dots lie on either side of it. */
export const thisRunAmong = (lower: number, higher: number): string =>
  `Dots lower than that: ${lower} of 20. Higher: ${higher}.`

/** The middle nine tenths of the guesses, after the name of what is counted. */
export const nineInTen = (low: string, middle: string, high: string, of: string): string =>
  `in nine guesses of ten between about ${low} and ${high} ${of}, with ${middle} in the middle`

/** The number nobody can see, low and high. */
export const booksLookTheSame = (low: string, high: string): string =>
  `The number nobody can see could be ${low} or ${high}, and the books would look the same.`

/** How well the effect of a change is known: its range as a share of the range of the number nobody can see. */
export function effectKnown(share: number): string {
  if (share <= 1 / 3) return 'What the change does is known far better.'
  return share < 0.8 ? 'What the change does is known better.' : 'What the change does is not known better.'
}

const moreOrFewer = (value: number): string => `${toTen(Math.abs(value))} ${value > 0 ? 'more' : 'fewer'}`

/**
 * After a colon: between which two differences eighteen of the twenty rings lie, `between about 10 and 260 more`. One
 * that is 0 is said to be hardly any.
 */
export function effectRange(low: number, high: number, children: number): string {
  const said = (range: string) => `in 18 of 20, ${range} children ${ofAll(children)} are not reached.`
  if (low === 0 && high === 0) return said('about as many')
  if (low < 0 && high > 0) return said(`between about ${moreOrFewer(low)} and ${moreOrFewer(high)}`)
  const [less, more] = high > 0 ? [low, high] : [high, low]
  if (less === 0) return said(`between hardly any and about ${moreOrFewer(more)}`)
  if (toTen(less) === toTen(more)) return said(`about ${moreOrFewer(more)}`)
  return said(`between about ${toTen(Math.abs(less))} and ${moreOrFewer(more)}`)
}

/** Which way the twenty rings point. */
export const effectSigns = (more: number, fewer: number, hardly: number): string =>
  `Rings with more children not reached: ${more} of 20. With fewer: ${fewer}. With hardly any change: ${hardly}.`
