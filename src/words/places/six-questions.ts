import { decimal, tenths } from '../language'
import { inSentence } from '../place'
import { savingSaid } from './saving'

/** Six questions for a councillor to ask about a budget, in order. */
export const sixQuestions = [
  'How many cases does each of our social workers hold: not only on average, but the most that anyone holds?',
  'How many of our social workers left last year, how many posts have no permanent worker, and what does it cost to cover them?',
  'How many of the children referred to us had been referred in the year before, and what had we decided then?',
  'Who refers children to us, and whom do we seldom hear from?',
  'If this budget takes away posts, whose wait grows, whose caseload grows, and how shall we find out?',
  'For every pound we spend on safeguarding, how much do we spend on children in care, and what would change that?',
] as const

/** What they are about, in the same order. */
export const questionNames = ['caseload', 'leaving', 'again', 'referrals', 'cut', 'split'] as const

/** The name of a question. */
export type QuestionName = (typeof questionNames)[number]

/** What stands under a question where a council is chosen: its own published figure beside England’s. */
export const questionFigures = {
  how: (council: string): string =>
    `Under each stands what is published here and in England. Where England alone is named, this page has no figure for ${inSentence(council)}.`,
  /** One measure. `own`: null where nothing is published. */
  measure: (name: string, council: string, own: number | null, england: number): string =>
    `${name}: ${own === null ? `not published for ${inSentence(council)}` : `${tenths(own)} in ${inSentence(council)}`}, ${tenths(england)} in England.`,
  again: (percent: number): string =>
    `In England ${decimal(percent)} per cent of referrals came within twelve months of an earlier one.`,
  referrers: (police: number, schools: number, health: number): string =>
    `In England ${decimal(police)} per cent came from the police, ${decimal(schools)} from schools and ${decimal(health)} from health services.`,
  split: (care: number, safeguarding: number): string =>
    `In England, for every £${tenths(safeguarding)} million on safeguarding, £${tenths(care)} million went on children in care.`,
  /** `workers`, `caseload`, `notReached`: how much the model changes. */
  cut: (less: string, workers: number, caseload: number, notReached: number): string =>
    `In this model, ${less} is ${tenths(Math.abs(workers))} ${workers > 0 ? 'more' : 'fewer'} social workers and ${tenths(Math.abs(caseload))} ${caseload < 0 ? 'fewer' : 'more'} children for each; about ${savingSaid.notReached(Math.abs(notReached))} ${notReached < 0 ? 'fewer' : 'more'} in need are not reached.`,
  range: (low: string, high: string): string =>
    `Our own range, from nine in ten of our guesses: between ${low} and ${high} not reached.`,
} as const
