/** Heading of the note on what the picture shows. */
export const settledHeading = 'What “settled” means'

/** What the live picture shows, in full. */
export const settledMeaning = [
  'The picture shows where things come to rest, not the day after a change.',
  'The team and the queue have had two or three years at these settings.',
  'In that time there has been no inspection, and no tragedy in the news.',
  'Where the page gives a wait, it is the time until an assessment starts, once a concern has been accepted.',
] as const
