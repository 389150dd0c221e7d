/** How well a number is supported, in a few words. */
export const evidence = {
  published: 'Published',
  workedOut: 'Worked out',
  reported: 'As reported',
  directionKnown: 'Direction published, size assumed',
  fromTheArticle: 'From the article',
  articleDirection: 'Our assumption (the article gives the direction)',
  assumption: 'Our assumption',
} as const

/** On what the model makes of the settings, rather than what goes into it. */
export const modelled = 'Modelled'

/** Added where published evidence disagrees. */
export const contested = 'Contested'
