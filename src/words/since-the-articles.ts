/** Heading of what has changed since the two articles were written. */
export const sinceHeading = 'Since the articles'

/** Said before the list. */
export const sinceIntroduction =
  'Both articles are from about 2013. Since then the law and the work have changed in these ways.'

/** Each change in a sentence or two, by the id of its source. */
export const changesSince = {
  law: 'An Act of 2026 provides for child protection teams of social work, health, police and education in every area. Detailed rules are expected in late 2027.',
  partners:
    'Three safeguarding partners, the council, the health service and the police, have taken the place of local safeguarding children boards. They had to be ready by the end of September 2019.',
  familyHelp:
    'Councils now set up family help, through a programme called Families First Partnership. In these teams a family’s lead worker need not be a social worker, as reported.',
  oneHelp:
    'Family help takes in both targeted early help and support for children in need under section 17, as reported.',
  agencies:
    'The government now has rules for agency work with children. New agency work is under price caps, which each region sets. The doubled prices are from the time of the article.',
  inspection:
    'Ofsted has stopped giving councils one overall grade. Four separate grades remain. A new way of inspecting is planned for 2027.',
  leadership:
    'The old Virtual Staff College has become The Staff College. In 2020 it and other bodies began a national programme, called Upon, for directors and those who hope to become one. A government page of November 2025 still offers programmes by the same bodies.',
} as const

/** Heading of where each of the second article's points stands now. */
export const pointsNowHeading = 'Where the five points stand in 2026'

/** What was found of each of the five action points in 2026, by the id of its lever. Each has a source in the story. */
export const pointsFound = {
  debate:
    'An independent review asked families, children and professionals about children’s social care in 2021–22.',
  training:
    'Parliament has voted for joint child protection teams of social work, health, police and education. That is working together, and not yet training together.',
  development:
    'There has been a national programme for directors, and for those who hope to become one, since 2020. Government money began it.',
  role: 'The director’s role of 2004 is still in law.',
  encouragement:
    'Government has since paid for national campaigns to draw people to council jobs, in 2024–25 and, as reported, in 2026.',
} as const

/** What else is to be said of three of them: what we looked for and did not find, and a grade that has gone. */
export const pointsSought = {
  debate: 'We found no national debate about how sure anyone can be.',
  role: 'We found no review that asks whether the role still fits.',
  encouragement: 'Ofsted’s one overall grade has gone.',
} as const

/** Where each of the five action points stands in 2026, by the id of its lever. */
export const pointsNow = {
  debate: `${pointsFound.debate} ${pointsSought.debate}`,
  training: pointsFound.training,
  development: pointsFound.development,
  role: `${pointsFound.role} ${pointsSought.role}`,
  encouragement: `${pointsFound.encouragement} ${pointsSought.encouragement}`,
} as const
