import { toTen, whole } from '../language'
import { gradeNames } from '../season-events'
import { ofAll } from '../unknowns'
import { change } from './estimates'

/** The card at the end of the story: what the reader guessed, picked and changed. */
export const lastCard = {
  heading: 'Your card to take with you',
  hint: 'Saving the card makes a picture on this device. The link holds the settings, but none of your guesses or picks. Nothing is stored or sent.',
  none: 'You made no guesses on the way here, so the card holds only what you change.',
  unchanged: 'Change one thing above, and it stands here.',
  ask: 'How sure is that? Work it out for 400 guesses',
  part: 'One line for your part in it',
  noPart: 'Leave it out',
  wide: 'Save a wide picture',
  tall: 'Save a tall picture',
  share: 'Share the link',
  copy: 'Copy the link',
  saved: 'The picture of the card has been made and handed to your browser to save.',
  notSaved: 'The picture could not be made in this browser.',
  shared: 'The link has been handed on. It holds the settings only.',
  fileName: (shape: string): string => `eighty-thousand-${shape}.png`,
} as const

/** The parts a reader may have in it, by the names of the lines on what people can do. */
export const parts = {
  anyone: 'Anyone',
  alongside: 'I work with children',
  deciding: 'I decide on money',
  speaking: 'I speak in public',
  near: 'I know a social worker',
  inside: 'This is my work',
  once: 'I needed help as a child',
} as const

/** The guess of how large the team is, and what it was. */
export const teamGuess = (guess: number, answer: number): string =>
  `You guessed ${whole(guess)} social workers. In September 2025 England had ${whole(answer)} for every 80,000 children.`

/** The guess of the grade, and the one the story gives. */
export const gradeGuess = (guess: keyof typeof gradeNames, given: keyof typeof gradeNames): string =>
  `You guessed the grade “${gradeNames[guess]}”. In this story it was “${gradeNames[given]}”.`

/** The guess of the months a director has served, and what they were. */
export const monthsGuess = (guess: number, answer: number): string =>
  `You guessed that directors had been in the post for ${whole(guess)} months. In March 2024 it was about ${whole(answer)}, on average.`

/** One control the reader has moved at the last step. */
export const moved = (name: string, from: string, to: string): string => `${name}: from ${from} to ${to}.`

/** Between which two changes nine tenths of the guesses lie, in children who are not reached. */
export function changeRange(low: number, high: number, children: number): string {
  const start = 'In nine out of ten of our guesses'
  const [less, more] = [Math.round(low), Math.round(high)]
  if (less === 0 && more === 0)
    return `${start}, this change makes no difference to the number of children who are not reached.`
  const end = `${ofAll(children)} are not reached.`
  if (less < 0 && more > 0)
    return `${start}, the change lies between about ${toTen(-less)} fewer and ${toTen(more)} more: so many ${end}`
  const [near, far] = more > 0 ? [less, more] : [-more, -less]
  const way = more > 0 ? 'more' : 'fewer'
  if (toTen(near) === toTen(far)) return `${start}, about ${toTen(far)} ${way} ${end}`
  const from = near === 0 ? 'hardly any' : `about ${toTen(near)}`
  return `${start}, between ${from} and about ${toTen(far)} ${way} ${end}`
}

/** How many more or fewer children the change reaches. */
export const reachedChange = (difference: number, children: number): string =>
  change(difference, 'are not reached', 'As many children are reached as before.', children)

/** How the settings of a saved picture are named, with the model they belong to. */
export const savedSettings = (settings: string, version: number): string =>
  `${settings}. Model ${whole(version)}.`

/** What a saved picture is, and is not. */
export const savedMeaning =
  'Each point stands for a child. The picture is a model and not a forecast, and most of what goes into it is assumed.'
