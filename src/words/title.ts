/** The name of the whole thing. */
export const title = 'Eighty Thousand'

/** One line under the title. */
export const headline = 'Each point stands for a child: 80,000 of them, and one team'

/** What a reader is looking at, in one paragraph. */
export const whatThisIs = [
  'Each of the 80,000 points stands for one child, in a seat in a stadium.',
  'About as many children live in the area of an average council in England.',
  'A simple model, fitted to some published figures for England, colours the children who may need help.',
  'Most of what goes into it is assumed.',
  'Change the team, and the same children change colour at once.',
  'It is a way to think about the work, not a forecast for any council.',
] as const

/** Printed beside the default settings: every measure of the census, the one that was not at its best included. */
export const bestYear =
  'In 2025 staff leaving, vacancies, agency use and caseloads were at their lowest since this series began in 2017. Sickness absence was at its joint highest. The article is older than the series, so the two cannot be compared.'

/** Wembley is larger than the article's stadium. */
export const wembleyNote = 'Wembley has 90,000 seats, so 80,000 children would fill about 89 per cent of it.'

/** What the picture leaves to one side of a director's work. */
export const onlySafety =
  'The article’s director also answers for children’s health and schooling. This picture shows only their safety.'

/** Where and when the picture is of. */
export const whereAndWhen =
  'Everything here is about England. The workforce figures are for 30 September 2025, the newest when this was made. The next are due in about February 2027.'

/** Alternative text of the still picture shown before, or without, the live one. */
export const stillPicture =
  'A dark stadium seen from above. Among thousands of grey points, small points in green, blue and yellow mark children with an open case.'

/** Heading of the argument in short. */
export const argumentHeading = 'The argument in short'

/** The whole argument, for readers who cannot run the picture. Each sentence stands by itself. */
export const argumentInShort = [
  'Each director of children’s services in England is answerable for about 80,000 children, on average.',
  'Need is often hidden: about some of the children who need help, nobody raises a concern.',
  'About others a concern is raised, but it is turned away, left too long or misjudged, and more so when the team is stretched.',
  'In this model a larger team reaches mostly children in the second group, and finds only a few in the first.',
  'In this model the first group shrinks mostly when the people around children notice more.',
  'When staff leave and agency workers cost more, the same budget pays for fewer people.',
  'No team, however good, can make every child safe.',
] as const

/** Shown only where scripts do not run. */
export const withoutScripts = 'The live picture needs JavaScript. Here is what it says.'
