import type { StoryFigure } from './story-figure'

const outcomes = {
  publisher: 'Ofsted',
  title: 'Local authority inspection outcomes as at 31 March 2025',
  url: 'https://www.gov.uk/government/collections/childrens-social-care-statistics',
} as const

/** Figures about inspection and what follows it. */
export const inspectionFigures: readonly StoryFigure[] = [
  {
    id: 'gradeStopped',
    values: [],
    year: 'April 2026',
    publisher: 'Ofsted',
    title:
      'Ofsted confirms removal of headline judgement for inspections of local authorities’ children’s services',
    url: 'https://www.wired-gov.net/wg/news.nsf/articles/ofsted+confirms+removal+of+headline+judgement+for+inspections+of+local+authorities+childrens+services+27112025162500?open',
    label: 'published',
  },
  { id: 'gradesOf2025', values: [36, 67, 31, 19], year: '31 March 2025', label: 'published', ...outcomes },
  {
    id: 'inspectionEvery',
    values: [3],
    year: 'undated',
    publisher: 'Nottinghamshire County Council',
    title: 'One minute guide: Ofsted inspections',
    url: 'https://www.nottinghamshire.gov.uk/global-content/one-minute-guides/ofsted-inspections',
    label: 'reported',
  },
  {
    id: 'gradesAndMeasures',
    values: [],
    year: '2014 to 2016',
    publisher: 'Wilkins and Antonopoulou, British Journal of Social Work (2018)',
    title:
      'Ofsted and Children’s Services: What Performance Indicators and Other Factors Are Associated with Better Inspection Results? (read as an abstract)',
    url: 'https://doi.org/10.1093/social/bcy100',
    label: 'published',
  },
  {
    id: 'afterInadequate',
    values: [26, 7.5, 6.6],
    year: '2017 to 2025',
    publisher: 'Department for Education; Ofsted',
    title: 'Children’s social work workforce, beside the dates of inadequate judgements from 2018 to 2023',
    url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
    label: 'workedOut',
  },
  {
    id: 'interventionSpike',
    values: [150],
    year: '2009 to 2019',
    publisher: 'Hood and Goldacre, Children and Youth Services Review 129 (2021)',
    title:
      'Exploring the impact of Ofsted inspections on performance in children’s social care (read as an abstract)',
    url: 'https://ideas.repec.org/a/eee/cysrev/v129y2021ics0190740921002644.html',
    label: 'published',
  },
  {
    id: 'betterNextTime',
    values: [15, 13],
    year: '2018 to June 2025',
    label: 'workedOut',
    ...outcomes,
  },
  {
    id: 'monthsToBetter',
    values: [36],
    year: '2013 to June 2025',
    label: 'workedOut',
    ...outcomes,
  },
]
