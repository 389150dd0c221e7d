import { neverNoticedRange } from '../children'
import { childrenInNeedStatistics, populationEstimates } from '../sources'
import { from, ours, type StoryFigure } from './story-figure'

const statistics = 'https://explore-education-statistics.service.gov.uk'

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
    year: 'undated',
    publisher: 'Wikipedia',
    title: 'Wembley Stadium',
    url: 'https://en.wikipedia.org/wiki/Wembley_Stadium',
    label: 'reported',
  },
  {
    id: 'wembleyFull',
    values: [89],
    year: 'undated',
    label: 'workedOut',
    ...ours('80,000 children ÷ 90,000 seats'),
  },
  {
    id: 'assumedNeed',
    values: [5, 100, 1, 20],
    year: 'undated',
    label: 'assumption',
    ...ours('The model’s default: 4,000 of 80,000 children'),
  },
  {
    // 520,000 children (NSPCC, 2011) to 2.3 million with a vulnerable family background (2019), as shares of all.
    id: 'needEstimates',
    values: [4, 19],
    year: '2011 and 2019',
    publisher: 'NSPCC; Children’s Commissioner for England',
    title: 'Estimates of maltreatment (NSPCC); Childhood vulnerability in England 2019',
    url: 'https://www.childrenscommissioner.gov.uk/resource/childhood-vulnerability-in-england-2019/',
    label: 'reported',
  },
  {
    id: 'toldNobody',
    values: [1, 3],
    year: '2009',
    publisher: 'NSPCC',
    title: 'Child abuse and neglect in the UK today (Radford and others, 2011)',
    url: 'https://www.nspcc.org.uk/services-and-resources/research-and-resources/pre-2013/child-abuse-and-neglect-in-the-uk-today/',
    label: 'published',
  },
  {
    id: 'checkExample',
    values: [95, 100, 4_000, 80_000, 3_800, 200],
    year: 'undated',
    label: 'workedOut',
    ...ours('Arithmetic on an assumed need and an example of a check'),
  },
  {
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
    publisher: 'Department for Education',
    title: 'Children looked after in England including adoptions',
    url: `${statistics}/find-statistics/children-looked-after-in-england-including-adoptions`,
    label: 'published',
  },
  {
    id: 'familiesKnown',
    values: [],
    year: 'April 2022 to March 2023',
    publisher: 'Child Safeguarding Practice Review Panel, in Public Sector',
    title:
      'Annual report: in over three quarters of the reviews the family was known to children’s social care',
    url: 'https://www.public-sector.co.uk/article/ff06fa25d98d73372627690f97ede406',
    label: 'reported',
  },
]
