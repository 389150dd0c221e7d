/** Heading of the three starting points. */
export const presetsHeading = 'Start from'

/** Name of each starting point, and what it is. */
export const presetWords = {
  'england-2025': {
    name: 'England 2025',
    note: '2025 is the best year of the series; the article was written in a worse one.',
  },
  'england-2022': {
    name: 'England 2022',
    note: 'The worst year of the series for leaving. Only leaving is changed: that year’s posts are not published this way.',
  },
  article: {
    name: 'As in the article',
    note: 'Agency at double, a tenth saved, 6 per cent more leaving for next door. The sizes are assumed where the article gives none.',
  },
} as const
