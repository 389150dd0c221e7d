import { neverNoticedRange } from '../children'
import { lookedAfterStatistics, populationEstimates, schoolStatistics } from '../further-sources'
import { childrenInNeedStatistics } from '../sources'
import { from, ours, type StoryFigure } from './story-figure'

/** Figures about children: how many there are, and what is known of need. */
export const childrenFigures: readonly StoryFigure[] = [
  {
    // 12,183,016 children ÷ 153 councils.
    id: 'meanChildren',
    values: [79_628],
    year: 'mid-2024',
    label: 'workedOut',
    ...from(populationEstimates),
  },
  {
    // Councils with children's services: England has more councils than these.
    id: 'councils',
    values: [153],
    year: '31 March 2025',
    label: 'published',
    ...from(childrenInNeedStatistics),
  },
  {
    id: 'medianChildren',
    values: [62_520],
    year: 'mid-2024',
    label: 'workedOut',
    ...from(populationEstimates),
  },
  {
    id: 'wembleySeats',
    values: [90_000],
    year: '2026',
    publisher: 'Wembley Stadium',
    title: 'Stadium facts and features',
    edition: 'a page that is kept up to date, read in November 2026',
    url: 'https://www.wembleystadium.com/about/stadium-facts-and-features',
    label: 'published',
  },
  {
    id: 'wembleyFull',
    values: [89],
    year: 'undated',
    label: 'workedOut',
    ...ours('80,000 children ÷ 90,000 seats'),
  },
  {
    // 24,453 schools, less 2,421 independent ones and 52 special schools that no council maintains.
    id: 'schools',
    values: [21_980],
    year: 'January 2024',
    label: 'workedOut',
    ...from(schoolStatistics),
  },
  {
    // 21,980 schools × 80,000 ÷ 12,183,016 children.
    id: 'schoolsPerStadium',
    values: [144],
    year: 'January 2024',
    label: 'workedOut',
    ...from(schoolStatistics),
  },
  {
    id: 'assumedNeed',
    values: [5, 100, 1, 20],
    year: 'undated',
    label: 'assumption',
    ...ours('The model’s usual value: 4,000 of 80,000 children'),
  },
  {
    // 520,000 children of the United Kingdom (NSPCC, 2011), 3.9 per cent; 2.3 million of England's 11.8 million in 2018
    // with a vulnerable family background (Children's Commissioner, 2019), 19.6 per cent.
    id: 'needEstimates',
    values: [4, 20],
    year: '2011 and 2019',
    publisher: 'NSPCC; Children’s Commissioner for England',
    title: 'Estimates of maltreatment (NSPCC); Childhood vulnerability in England 2019',
    edition: 'published 2011 and 2019',
    url: 'https://www.childrenscommissioner.gov.uk/resource/childhood-vulnerability-in-england-2019/',
    label: 'reported',
  },
  {
    id: 'toldNobody',
    values: [1, 3],
    year: '2009',
    publisher: 'NSPCC',
    title: 'Child abuse and neglect in the UK today (Radford and others)',
    edition: 'published 2011',
    url: 'https://www.nspcc.org.uk/services-and-resources/research-and-resources/pre-2013/child-abuse-and-neglect-in-the-uk-today/',
    label: 'published',
  },
  {
    // Right for 95 of 100 children of either kind: those who need help, and those who do not.
    id: 'checkExample',
    values: [95, 100, 4_000, 80_000, 3_800, 200],
    year: 'undated',
    label: 'workedOut',
    ...ours(
      'Arithmetic on an assumed need, and on a check that is right for 95 of 100 children of either kind',
    ),
  },
  {
    // Assessed and found not to need a social worker, which is not to say that the concern was mistaken: many are offered
    // other help.
    id: 'notInNeed',
    values: [30.8],
    year: 'year to 31 March 2025',
    label: 'published',
    ...from(childrenInNeedStatistics),
  },
  {
    id: 'closedNoAction',
    values: [6.5],
    year: 'year to 31 March 2025',
    label: 'published',
    ...from(childrenInNeedStatistics),
  },
  {
    id: 'neverNoticed',
    values: [neverNoticedRange.low, neverNoticedRange.high],
    year: neverNoticedRange.year,
    label: neverNoticedRange.label,
    ...from(neverNoticedRange),
  },
  {
    id: 'threeWorkers',
    values: [27],
    year: '2024',
    label: 'published',
    ...from({
      ...lookedAfterStatistics,
      edition: 'reporting year 2024, published autumn 2024',
      nextDue: 'a later edition is out and could not be read for this version',
    }),
  },
  {
    id: 'familiesKnown',
    values: [],
    year: 'April 2022 to March 2023',
    publisher: 'Child Safeguarding Practice Review Panel, in Public Sector',
    title:
      'Annual report: in over three quarters of the reviews the family was known to children’s social care',
    edition: 'the annual report for 2022 to 2023',
    url: 'https://www.public-sector.co.uk/article/ff06fa25d98d73372627690f97ede406',
    label: 'reported',
  },
]
