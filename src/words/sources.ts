/** Heading of the sources. */
export const sourcesHeading = 'Where this comes from'

/** Whose the picture is. */
export const articlesIntroduction =
  'The stadium is not our idea. It comes from the first of these two articles. Both are from about 2013; the copies we saw have no date.'

/** The two articles. */
export const articles = [
  {
    title: 'The uphill struggle to protect children',
    where: 'Local Government Chronicle',
    by: 'by an anonymous director of children’s services',
    gave: 'The stadium, the team and what happens to it come from here.',
  },
  {
    title: 'Five action points for child protection',
    where: 'Local Government Chronicle',
    by: 'by Mark Rogers, then chief executive of Solihull',
    gave: 'It says what might be done.',
  },
] as const

/** The published figures, keyed by their source. */
export const statistics = {
  workforceCensus: 'Department for Education: Children’s social work workforce, 30 September 2025.',
  attritionDataSet: 'Department for Education: where leavers go, 2025 (official statistics in development).',
  childrenInNeedStatistics: 'Department for Education: Children in need, 2024 to 2025.',
  populationEstimates:
    'Office for National Statistics: mid-2024 estimates, through the Department for Education.',
} as const

/** The credit the licence asks for. */
export const licenceCredit =
  'Contains public sector information licensed under the Open Government Licence v3.0.'

/** What the labels on every number mean is listed under this. */
export const labelsHeading = 'What the labels mean'

/** Second-hand figures. */
export const secondHand = 'Where we say “as reported”, we have not seen the original source.'

/**
 * The end of a source's line: the date or period it is about, and the edition. A date that the title or the edition says is
 * not said twice, and nothing undated is called so: its edition says what it is.
 */
export const datedEdition = ({ title, year, ...edition }: DatedEdition): string => {
  const isSaid = year === undatedYear || title.includes(year) || edition.edition.includes(year)
  return `${isSaid ? '' : `, ${year}`} (${editionSaid(edition)})`
}

interface DatedEdition {
  readonly title: string
  readonly year: string
  readonly edition: string
  readonly nextDue?: string
}

const undatedYear = 'undated'

/** Which edition of a source was read, and when the next is due where there is one. */
export const editionSaid = ({
  edition,
  nextDue,
}: {
  readonly edition: string
  readonly nextDue?: string
}): string => (nextDue ? `${edition}; ${nextDue}` : edition)
