/** The name of the whole thing. */
export const title = 'Eighty Thousand'

/** One line under the title. */
export const headline = 'Each point is a child: 80,000 of them, and one team'

/** What a reader is looking at, in one paragraph. */
export const whatThisIs = [
  'Each of the 80,000 points is one child, in a seat in a stadium.',
  'That is about the number of children an average council in England answers for.',
  'A simple model, built on published figures, colours the children who may need help.',
  'Change the team, and the same children change colour at once.',
  'It is a way to think about the work, not a forecast for any council.',
] as const

/** Printed with the default settings: how their year compares, measure by measure. */
export const bestYear =
  'In 2025 leaving, vacancies, agency use and caseloads were the lowest since this series began in 2017. Sickness absence was as high as in any year of it. The article is older than the series, so the two cannot be compared.'

/** Wembley is larger than the article's stadium. */
export const wembleyNote = 'Wembley has 90,000 seats, so 80,000 children would fill about 89 per cent of it.'

/** What the picture leaves to one side of a director's work. */
export const onlySafety =
  'A director also answers for children’s health and schooling. This picture shows only their safety.'

/** Alternative text of the still picture shown before, or without, the live one. */
export const stillPicture =
  'A dark stadium seen from above. Among thousands of grey points, small points in green, blue and yellow mark children with an open file.'

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
