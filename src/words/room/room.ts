import { counted, decimal, toTen, whole } from '../language'
import { title } from '../title'

/** What both views of a question say: the one for a room, and the one for somebody’s telephone. */
export const room = {
  question: 'Question',
  bands: 'Choose where the guess lies',
  number: 'Or type a number',
  show: 'Show what the figure is',
  heading: 'What the figure is',
  claims: 'Where this comes from',
  step: 'See this step of the story',
  presented: 'Present this step of the story',
  others: 'Other questions',
  back: 'To the picture',
  plan: 'The plan for training',
  care: 'This question is about harm to children. Nobody has to guess or to answer, and anyone may leave the room. People to talk to are listed below.',
} as const

/** The view that is projected. */
export const teach = {
  title: 'A question for the room',
  add: 'Add this guess',
  undo: 'Take back the last guess',
  again: 'Begin again',
  none: 'No guesses yet. Each one will stand on this line as a dot.',
  phones: 'On your own phone',
  address: 'The link for phones',
  noCode: 'There is no code to scan here, because this page is not at a web address that a phone could open.',
  kept: 'Guesses stay on this screen until it is closed. Nothing is stored, nothing is sent, and phones send nothing either.',
} as const

/** The view on a telephone. */
export const ask = {
  title: 'A question for you',
  add: 'That is my guess',
  another: 'Change my guess',
  straight: 'See the figure without a guess',
  said: (guess: string): string => `Your guess: ${guess}.`,
  tell: 'You can say it to whoever is leading the session, or keep it to yourself. It has not been sent or stored, and no other screen shows it.',
  kept: 'Nothing you choose here leaves this device.',
} as const

/** Where a link gives no question, or the id of none. */
export const choose = {
  heading: 'Choose a question',
  none: 'Each of these questions belongs to a step of the story, and the figure that answers it is in that step.',
  noNumber: (step: string): string =>
    `The step “${step}” has no question with a number for an answer. These steps have one.`,
} as const

/** The title of the window. */
export const roomWindowTitle = (heading: string): string => `${heading} – ${title}`

/** How many guesses there are so far. */
export const guessesSoFar = (guesses: number): string => `${counted(guesses, 'guess', 'guesses')} so far.`

/** How many guesses the line is too short for. */
export const guessesBeyond = (guesses: number): string =>
  guesses === 0 ? '' : ` The line is too short for ${whole(guesses)} of them, which stand at its end.`

/** Where the guesses lie, now that the figure is shown. `inBand`: those in the same band as the figure, or the same number. */
export function guessesCompared(below: number, inBand: number, above: number): string {
  const all = below + inBand + above
  const places = [
    [below, 'below it'],
    [inBand, 'in the same band'],
    [above, 'above it'],
  ] as const
  const [first, ...others] = places.filter(([guesses]) => guesses > 0)
  if (!first) return ''
  if (others.length === 0)
    return `${all === 1 ? 'The guess is' : `All ${whole(all)} guesses are`} ${first[1]}.`
  const said = others.map(([guesses, place]) => `${whole(guesses)} ${place}`).join(' and ')
  const joined = others.length === 1 ? ` and ${said}` : `, ${said}`
  return `Of ${whole(all)} guesses, ${whole(first[0])} ${first[0] === 1 ? 'is' : 'are'} ${first[1]}${joined}.`
}

/** The figure as it is said: published to its own places, and of the model to ten. */
export const figureSaid = (figure: number, isModelled: boolean): string =>
  isModelled ? `about ${toTen(figure)}` : decimal(Math.round(figure * 10) / 10)

/** Between what it may lie, where the sources or our guesses give a range. */
export const rangeSaid = (low: number, high: number, isModelled: boolean): string =>
  isModelled
    ? `In nine out of ten of our guesses: between about ${toTen(low)} and about ${toTen(high)}.`
    : `Other reports: from ${decimal(low)} to ${decimal(high)}.`

/** Said of what is not plainly one number that can be a guess. */
export const needsNumber = (limit: number): string => `Please type one number, from 0 to ${whole(limit)}.`
