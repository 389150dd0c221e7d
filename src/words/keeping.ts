/** Pinning the present picture to compare others with it. */
export const keeping = {
  keep: 'Keep this',
  keepHint: 'Pin this picture, to compare others with it',
  drop: 'Let it go',
  kept: 'Kept',
  now: 'Now',
  difference: 'Difference',
  dim: 'Dim the same',
  dimHint: 'Show only the children whose state differs from what you kept',
  caption: 'All children by state, as kept and as they are now. How many are in need is assumed.',
} as const
