/** What a reader is looking at, in one paragraph. */
export const whatThisIs = [
  'Each of the 80,000 points stands for one child, in a seat in a stadium.',
  'About as many children live in the area of an average council in England.',
  'A simple model, fitted to some published figures for England, colours the children who may need help.',
  'Most of what goes into it is assumed.',
  'Change the team, and the same children change colour at once.',
  'It is a way to think about the work, not a forecast for any council.',
] as const

/** Wembley is larger than the article's stadium. */
export const wembleyNote = 'Wembley has 90,000 seats, so 80,000 children would fill about 89 per cent of it.'

/** What the picture leaves to one side of a director's work. */
export const onlySafety =
  'The article’s director also answers for children’s health and schooling. This picture shows only their safety.'

/** Where and when the picture is of. */
export const whereAndWhen =
  'Everything here is about England. The workforce figures are for 30 September 2025, the newest when this was made. The next are due about February 2027.'
