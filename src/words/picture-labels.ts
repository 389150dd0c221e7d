import { coloursThere } from './colours'

/** Under the groups of the team, where it stands sorted. */
export const teamGroupLabels = {
  established: 'established',
  newlyQualified: 'newly qualified',
  agency: 'agency',
  empty: 'unfilled posts',
} as const

/** Names of the blocks where a check flags children: whom it finds, whom it misses, and whom it flags without need. */
export const blocksChecked = {
  pointedAt: 'flagged',
  found: 'flagged, in need',
  missed: 'missed, in need',
  mistaken: 'flagged, not in need',
} as const

/** Those about whom nobody has raised a concern lead with how far off the number could be; how many are drawn comes after. */
export const neverNoticedBlock = {
  count: (low: string, high: string): string => `${low} to ${high}`,
  name: (drawn: string): string => `${coloursThere.neverNoticed}; drawn as ${drawn}`,
} as const

/** Under the gathered children, once. */
export const blocksNote = 'Each full block is 100 children.'

/** After it in the director's view: where the others are. */
export const othersNote = 'Children about whom no concern was raised are still in the stands.'
