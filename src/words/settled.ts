/** Heading of the note on what the picture shows. */
export const settledHeading = 'What “settled” means'

/** One short line, printed under the picture. */
export const settledShort = 'It shows where things settle after two or three years.'

/** What the live picture shows, in full. */
export const settledMeaning = [
  'The picture shows where things come to rest, not the day after a change.',
  'The team and the queue have had two or three years at these settings.',
  'In that time there has been no inspection and no scandal.',
] as const
