/** Heading of the argument in short. */
export const argumentHeading = 'The argument in short'

/** The whole argument, for readers who cannot run the picture. Each sentence stands by itself. */
export const argumentInShort = [
  'A director of children’s services in England answers for about 80,000 children.',
  'No child wears their need where it can be seen, so some who need help are never noticed.',
  'Others are noticed, but their concern is lost because the team is full.',
  'A larger team reaches more of the second group; it cannot find the first.',
  'The first group grows smaller only when everyone around children notices better.',
  'When staff leave and agency workers cost more, one budget pays for fewer people.',
  'No team, however good, can make every child safe.',
] as const

/** Shown only where scripts do not run. */
export const withoutScripts = 'The live picture needs JavaScript. Here is what it says.'
