/** Heading of the bars. */
export const resultsHeading = 'The team at these settings'

/** Said under it where the bars could not be fetched. */
export const resultsNotFetched = 'This part could not be fetched. Load the page again to try again.'
