/** The name of the whole thing. */
export const title = 'Eighty Thousand'

/** One line under the title: which 80,000. Readers here have heard of about as many children in care, in all of England. */
export const headline = 'Every child in an average council’s area, not England’s 82,000 or so in care'

/** What a point is: said in the first seconds, and with the legend. */
export const eachPoint = 'Each point stands for a child.'

/** Printed beside the default settings: every measure of the census, the one that was not at its best included. */
export const bestYear =
  'In 2025 staff leaving, vacancies, agency use and caseloads were at their lowest since this series began in 2017. Sickness absence was at its joint highest. The article is older than the series, so the two cannot be compared.'

/** Alternative text of the still picture shown before, or without, the live one. */
export const stillPicture =
  'A dark stadium seen from above. Among thousands of grey points, small points in green, blue and yellow mark children with an open case.'

/** Heading of the argument in short. */
export const argumentHeading = 'The argument in short'

/** The whole argument, for readers who cannot run the picture. Each sentence stands by itself. */
export const argumentInShort = [
  'Each director of children’s services in England is answerable for about 80,000 children, on average.',
  'Need is often hidden: about some of the children who need help, nobody raises a concern.',
  'In this model a concern is raised about others, but it is turned away, left too long or misjudged, and more so when the team is stretched.',
  'In this model a larger team reaches mostly children in the second group, and finds only a few in the first.',
  'In this model the first group shrinks mostly when the people around children notice more.',
  'When staff leave and agency workers cost more, the same budget pays for fewer people.',
  'No team, however good, can make every child safe.',
] as const

/** Shown only where scripts are switched off. */
export const withoutScripts = 'The live picture needs JavaScript. Here is what it says.'

/** Shown where scripts run, and those of the page have not come for some seconds, or are known not to come. */
export const notStarted = {
  said: 'The live picture has not started: part of the page could not be loaded, or this browser is too old for it.',
  again: 'Load the page again',
  keeps: 'The link keeps your settings.',
} as const

/** Shown at once where the browser cannot read the page's scripts. */
export const tooOld =
  'This browser is too old for the live picture, which runs in browsers of about the last two years. What it says is here.'

/**
 * Shown at once in a sandboxed frame on a host that does not let its files be read there: to readers, who are given the
 * address, and to whoever put the frame there.
 */
export const sandboxed = {
  said: 'The live picture cannot start in this frame, which the page around it has put in a sandbox. By itself it can, at this address:',
  cure: 'For whoever put it here: in a sandbox a web server has to send two headers with the scripts, “Access-Control-Allow-Origin: *” and “Content-Type: text/javascript”.',
} as const

/** The one file that runs from a folder. */
export const singleFileName = 'eighty-thousand.html'

/** Shown where the page was opened from a folder: browsers refuse such a page its scripts. */
export const fromFolder = `You have opened this page from a folder, and from there browsers do not let a page like this run. Open it at its web address instead. If there is no network, ask for the single file ${singleFileName}, which runs from a folder. What the page says is here.`
