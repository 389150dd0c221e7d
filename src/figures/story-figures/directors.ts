import { manySets, ours, type StoryFigure } from './story-figure'

const association = 'Association of Directors of Children’s Services'
const nextUpdate = 'the update of 2026 was due in spring 2026 and was not found'
const update2024 = {
  publisher: `${association}, in Community Care`,
  title: 'DCS turnover rises for third consecutive year',
  edition: 'the update of 2024',
  nextDue: 'that of 2025 gives no such number in the copy seen',
  url: 'https://www.communitycare.co.uk/2024/05/01/dcs-turnover-rises-for-third-consecutive-year-on-back-of-high-number-of-interim-appointments/',
  label: 'reported',
} as const

/** Figures about directors, and about what public alarm does. */
export const directorFigures: readonly StoryFigure[] = [
  {
    id: 'directorChanges',
    values: [51, 39],
    year: 'year to 31 March 2025',
    publisher: association,
    title: 'DCS update 2025',
    edition: 'published 21 May 2025',
    nextDue: nextUpdate,
    url: 'https://www.adcs.org.uk/?p=3753',
    label: 'published',
  },
  {
    // How long those in post had served so far: permanent directors 35 months, interim ones 8. It is not how long they
    // stay in all.
    id: 'directorMonths',
    values: [33],
    year: '31 March 2024',
    ...update2024,
  },
  {
    // Interim appointments in the year: the post itself is never empty, by law.
    id: 'directorInterims',
    values: [28],
    year: 'year to 31 March 2024',
    ...update2024,
  },
  {
    // The fewest, in 2020–21. The release gives 34 councils.
    id: 'fewestDirectorChanges',
    values: [39],
    year: '2020–21',
    publisher: association,
    title: 'DCS update 2021',
    edition: 'published 29 April 2021',
    nextDue: nextUpdate,
    url: 'https://adcs.org.uk/leadership/article/adcs-dcs-update-2021-press-release',
    label: 'published',
  },
  {
    // The most, in 2017–18.
    id: 'mostDirectorChanges',
    values: [65],
    year: '2017–18',
    publisher: association,
    title: 'DCS update 2018',
    edition: 'published 3 May 2018',
    nextDue: nextUpdate,
    url: 'https://adcs.org.uk/leadership/article/adcs-dcs-update-2018-comment',
    label: 'published',
  },
  {
    id: 'assumedGap',
    values: [20],
    year: 'undated',
    label: 'assumption',
    ...ours('The model’s weeks with an interim director between two permanent ones'),
  },
  {
    // Applications to court for a child to be taken into care: 36 per cent more, from one source throughout. Referrals of
    // the same years were counted by two collections that cannot be compared.
    id: 'careApplications',
    values: [6_488, 8_832, 36],
    year: '2008–09 and 2009–10',
    publisher: 'Cafcass, in The Independent',
    title: 'Care applications for children continue to rise',
    edition: 'published October 2012',
    url: 'https://www.independent.co.uk/life-style/health-and-families/health-news/care-applications-for-children-continue-to-rise-8202654.html',
    label: 'reported',
  },
  {
    id: 'alarmDraws',
    values: [400, 150, 90, 50],
    year: 'fitted to England 2025',
    label: 'assumption',
    ...manySets,
  },
]
