/** Heading of the note on what the picture shows. */
export const settledHeading = 'What “settled” means'

/** What the live picture shows, in full. */
export const settledMeaning = [
  'The picture shows where things come to rest, not the day after a change.',
  'The team and the queue have had two or three years at these settings.',
  'In that time there has been no inspection, and no tragedy in the news.',
  'The wait it speaks of is the time until an assessment starts; what to do about a concern is to be decided within one working day.',
] as const
