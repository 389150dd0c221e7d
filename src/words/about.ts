/** The fold that holds what this is, what it leaves out, and where it comes from. */
export const aboutSummary = 'What this is, and where it comes from'

/** The first heading inside it. */
export const aboutHeading = 'What this is'
