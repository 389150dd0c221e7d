/** In somebody else's page: the ways to the page itself, each in a window of its own. */
export const embedWays = {
  full: 'Open in full',
  story: 'The story',
  opensBeside: 'opens in another tab',
} as const
