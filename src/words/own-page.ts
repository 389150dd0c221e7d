/** The ways about a page that stands in the place of the picture. */
export const ownPage = {
  skip: 'Skip to the text',
  back: 'Back to the picture',
  backToPlan: 'Back to the plan',
  ofPlace: (council: string): string =>
    `With the published figures of ${council} under the six questions; everything else is of England’s average.`,
  besidePlace: (council: string): string =>
    `The figures here are England’s. The way back leads to ${council} as you left it.`,
} as const
