/** Headings inside the sources. */
export const sourceHeadings = {
  articles: 'The two articles',
  statistics: 'Published figures behind the model',
  story: 'Other sources the story quotes',
} as const
