import { whole } from './language'

/** The fold of the drawer in which a reader chooses an authority. */
export const placeHeading = 'Your council'

/** The name of an authority inside a sentence: “the Isles of Scilly”, “the City of London”. */
export const inSentence = (name: string): string =>
  /^(Isles? of|City of|East Riding of) /.test(name) ? `the ${name}` : name

/** Under the title, in an authority's own stadium. */
export const everyChildIn = (name: string, children: number): string =>
  `Every child in ${inSentence(name)}: ${whole(children)} in the middle of 2024, not only those in care`

/** The same where somebody has given the stadium another size. */
export const anotherSize = (name: string, children: number): string =>
  `The published figures of ${inSentence(name)}, in a stadium of ${whole(children)} children`

/** The way on where the figures of councils do not come. */
export const withoutPlace = 'Go to the stadium of 80,000'

/** The way back to an authority's stadium, from the story and after it. */
export const backTo = (name: string): string => `Back to ${inSentence(name)}`
