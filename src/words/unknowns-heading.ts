/** Heading of everything that could be otherwise, and what stands under it. */
export const unknownsHeading = 'What could be otherwise'
