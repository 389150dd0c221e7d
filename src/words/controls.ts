import { quoted } from './language'

/** Name of the button that goes a step down beside a number box, given the name of its control. */
export const oneStepDown = (name: string): string => `${name}: one step down`

/** The same for the button that goes a step up. */
export const oneStepUp = (name: string): string => `${name}: one step up`

/** What is wrong with a number box, and that the picture has not changed. `last` is already in words, `typed` as it stands there. */
export const boxErrors = {
  empty: (last: string) => `The box is empty. The picture still shows ${last}.`,
  notPlain: (typed: string, last: string) =>
    `We could not read ${quoted(typed)} as one number. Please type digits, with a point or comma before decimals. The picture still shows ${last}.`,
  either: (typed: string, thousands: string, decimals: string, least: string, most: string, last: string) =>
    `${quoted(typed)} could be ${thousands} or ${decimals}. Please type it without a mark for thousands, from ${least} to ${most}. The picture still shows ${last}.`,
  notWhole: (typed: string, last: string) =>
    `${quoted(typed)} is no whole number, and only whole numbers fit here. The picture still shows ${last}.`,
  outOfRange: (typed: string, least: string, most: string, last: string) =>
    `${quoted(typed)} is out of range. Please choose from ${least} to ${most}. The picture still shows ${last}.`,
} as const

/** The stretch of a control where nothing queues. */
export const noQueueHere = 'no queue here'

/** The same, for readers who do not see the track. The first end without its unit: `No queue from 148 to 260 funded posts.` */
export const noQueueStretch = (from: string, to: string): string => `No queue from ${from} to ${to}.`

/** Marks under a track, keyed by the id of the figure. */
export const marks = {
  england2025: 'England 2025',
  england2022: 'England 2022',
  england: 'Our estimate',
  article: 'The article',
} as const

/** A mark in a sentence, for readers who do not see the track. */
export const markAt = (mark: string, value: string): string => `${mark}: ${value}.`

/** Heading of everything that is not one of the three controls in front. */
export const moreHeading = 'More settings'

/** The bar of controls: the name of its three sliders, and its short buttons. */
export const bar = {
  heading: 'The team and its budget',
  play: 'Play',
  more: 'More',
  close: 'Close',
} as const
