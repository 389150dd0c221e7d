/** Heading of what has changed since the two articles were written. */
export const sinceHeading = 'Since the articles'

/** Said before the list. */
export const sinceIntroduction =
  'Both articles are from about 2013. Since then the law and the work have changed in these ways.'

/** Each change in a sentence or two, by the id of its source. */
export const changesSince = {
  law: 'An Act of 2026 requires every area to have teams that bring social work, health, police and education together to protect children. The detailed rules are still to come.',
  familyHelp:
    'Councils now set up family help, with a programme called Families First Partnership. In these teams a family’s lead worker need not be a social worker, as reported.',
  agencies:
    'The government now has rules for agency work with children. New agency work is under price caps, which each region sets. “Double” belongs to the articles’ time.',
  inspection:
    'Ofsted has stopped giving councils one overall grade. Four separate grades remain. A new way of inspecting is planned for 2027.',
  leadership:
    'The old Virtual Staff College has become The Staff College. With other bodies it runs a national programme, called Upon, for people who are or hope to become directors.',
} as const

/** Heading of where each of the second article's points stands now. */
export const pointsNowHeading = 'Where the five points stand in 2026'

/** Where each of the five action points stands in 2026, by the id of its lever. */
export const pointsNow = {
  debate: 'We found no national debate of the kind he asked for.',
  training:
    'Parliament has gone some of this way. The Act of 2026 requires teams of social work, health, police and education.',
  development:
    'There has been a national programme for new and aspiring directors since 2020. Government money began it.',
  role: 'The director’s role of 2004 is still in law. We found no review that asks whether it fits.',
  encouragement:
    'Ofsted’s one overall grade has gone. We found no campaign to make people want to work for councils, or to lead them.',
} as const
