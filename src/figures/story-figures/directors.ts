import { ours, type StoryFigure } from './story-figure'

const association = 'Association of Directors of Children’s Services'

/** Figures about directors, and about what public alarm does. */
export const directorFigures: readonly StoryFigure[] = [
  {
    id: 'directorChanges',
    values: [51, 39],
    year: 'year to 31 March 2025',
    publisher: association,
    title: 'DCS update 2025',
    url: 'https://www.adcs.org.uk/?p=3753',
    label: 'published',
  },
  {
    id: 'directorMonths',
    values: [33],
    year: '31 March 2024',
    publisher: `${association}, in Community Care`,
    title: 'DCS turnover rises for third consecutive year',
    url: 'https://www.communitycare.co.uk/2024/05/01/dcs-turnover-rises-for-third-consecutive-year-on-back-of-high-number-of-interim-appointments/',
    label: 'reported',
  },
  {
    // The fewest in 2020–21, the most in 2017–18.
    id: 'directorChangesRange',
    values: [39, 65],
    year: '2014 to 2025',
    publisher: `${association}, in Community Care`,
    title: 'Turnover of directors in local authorities reaches highest ever level',
    url: 'https://www.communitycare.co.uk/2018/05/03/turnover-dcs-local-authorities-reaches-highest-ever-level/',
    label: 'reported',
  },
  {
    id: 'assumedGap',
    values: [20],
    year: 'undated',
    label: 'assumption',
    ...ours('The model’s gap between two directors'),
  },
  {
    // 547,000 to 603,700.
    id: 'referralsRise',
    values: [10],
    year: '2008–09 to 2009–10',
    publisher: 'Department for Education, in Community Care',
    title: 'Sharp rise in children on protection plans',
    url: 'https://www.communitycare.co.uk/2010/11/30/sharp-rise-in-children-on-protection-plans/',
    label: 'reported',
  },
  {
    id: 'alarmDraws',
    values: [341, 400],
    year: 'fitted to England 2025',
    label: 'assumption',
    ...ours('Our model, with 400 sets of assumptions that fit the published figures equally well'),
  },
]
