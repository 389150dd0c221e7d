import { inspectionOutcomes } from '../further-sources'
import { workforceCensus } from '../sources'
import { from, type StoryFigure } from './story-figure'

const outcomes = from(inspectionOutcomes)
const histories = from({
  ...inspectionOutcomes,
  title: 'Reports on councils’ children’s services, set side by side by us',
  edition: 'reports published up to June 2025',
})

/** Figures about inspection and what follows it. */
export const inspectionFigures: readonly StoryFigure[] = [
  {
    id: 'gradeStopped',
    values: [],
    year: 'April 2026',
    publisher: 'Ofsted',
    title:
      'Ofsted confirms removal of headline judgement for inspections of local authorities’ children’s services',
    edition: 'published 27 November 2025',
    url: 'https://www.wired-gov.net/wg/news.nsf/articles/ofsted+confirms+removal+of+headline+judgement+for+inspections+of+local+authorities+childrens+services+27112025162500?open',
    label: 'published',
  },
  { id: 'gradesOf2025', values: [36, 67, 31, 19], year: '31 March 2025', label: 'published', ...outcomes },
  {
    // Good or outstanding, per cent of councils: after the first round of inspections under one framework, and now.
    id: 'gradesRisen',
    values: [36, 67],
    year: '2013 to 2017, and 31 March 2025',
    publisher: 'Ofsted',
    title: 'Local authority inspections and outcomes: main findings',
    edition: 'published autumn 2019 and 25 September 2025',
    nextDue: inspectionOutcomes.nextDue,
    url: 'https://www.gov.uk/government/statistics/local-authority-and-childrens-homes-in-england-inspections-and-outcomes-autumn-2019/local-authority-and-childrens-homes-in-england-inspections-and-outcomes-autumn-2019-main-findings',
    label: 'published',
  },
  {
    // Unannounced, but for a telephone call in the week before inspectors arrive.
    id: 'inspectionEvery',
    values: [3],
    year: 'the framework of 2018',
    publisher: 'Nottinghamshire County Council',
    title: 'One minute guide: Ofsted inspections',
    edition: 'undated in the copy seen',
    url: 'https://www.nottinghamshire.gov.uk/global-content/one-minute-guides/ofsted-inspections',
    label: 'reported',
  },
  {
    // The whole abstract, of 87 authorities: no clear pattern for most measures; better grades go with some measures of procedure; and the
    // clearest link of all is with how deprived a place is.
    id: 'gradesAndMeasures',
    values: [],
    year: '2014 to 2016',
    publisher: 'Wilkins and Antonopoulou, British Journal of Social Work',
    title:
      'Ofsted and Children’s Services: What Performance Indicators and Other Factors Are Associated with Better Inspection Results? (read as an abstract)',
    edition: 'published 2018',
    url: 'https://doi.org/10.1093/social/bcy100',
    label: 'published',
  },
  {
    // Our sums, which nobody has reviewed: points more than England between the last census before the judgement and the
    // first after it, with standard errors of 2.1 and 2.0, so about 3 to 12 and 3 to 11. Most of these councils were
    // sliding already.
    id: 'afterInadequate',
    values: [26, 7.5, 6.6, 95, 3, 12, 11],
    year: 'judgements of 2018 to 2023, in the censuses of 2017 to 2025',
    label: 'workedOut',
    ...from({
      ...workforceCensus,
      publisher: 'Department for Education; Ofsted',
      title:
        'Children’s social work workforce, set by us against the dates of inadequate judgements from 2018 to 2023',
    }),
  },
  {
    // Interventions rise in the year of inspection; spending and the use of agencies climb where it ends in the lowest
    // grade.
    id: 'interventionSpike',
    values: [150],
    year: '2009 to 2019',
    publisher: 'Hood and Goldacre, Children and Youth Services Review 129',
    title:
      'Exploring the impact of Ofsted inspections on performance in children’s social care (read as an abstract)',
    edition: 'published 2021',
    url: 'https://ideas.repec.org/a/eee/cysrev/v129y2021ics0190740921002644.html',
    label: 'published',
  },
  {
    // Councils with the lowest grade that were inspected again, and how many then had a better one. Why, it cannot show.
    id: 'betterNextTime',
    values: [15, 13],
    year: '2018 to June 2025',
    label: 'workedOut',
    ...histories,
  },
  {
    // Half of the 46 that had reached a better grade took more than 36 months. Another 20 had not reached one, so the
    // number is too low for all of them.
    id: 'monthsToBetter',
    values: [36, 46, 20],
    year: '2013 to June 2025',
    label: 'workedOut',
    ...histories,
  },
]
