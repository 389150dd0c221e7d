/** The button that shows the picture before, and what that is: before the latest gesture, in the first week, or as it was kept. */
export const before = {
  name: 'Before',
  hint: {
    gesture: 'Press and hold, or tap, to see the picture before',
    beginning: 'Press and hold, or tap, to see the first of these weeks',
    kept: 'Press and hold, or tap, to see the picture you kept',
  },
} as const

/** The first line of the sentence while the picture before is shown. */
export const beforeSentence = {
  gesture: 'Before your latest change.',
  beginning: 'Before: the first of these weeks.',
  kept: 'The picture you kept.',
} as const

/** The same where one setting alone is another: `Before: with 145 posts.` `setting`: as the live sentence compares with it. */
export const beforeWith = (setting: string, isKept: boolean): string =>
  `${isKept ? 'The picture you kept' : 'Before'}: ${setting}.`
