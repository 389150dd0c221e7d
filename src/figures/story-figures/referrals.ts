import {
  assessments,
  childProtectionPlans,
  childrenInCare,
  firstConferences,
  referrals,
  section47Enquiries,
} from '../methods-figures'
import { openFiles } from '../open-cases'
import { childrenInNeedStatistics } from '../sources'
import { from, type StoryFigure } from './story-figure'

const inNeed = from(childrenInNeedStatistics)
const theYear = { year: 'year to 31 March 2025', ...inNeed } as const
const readInTool = from({
  ...childrenInNeedStatistics,
  title: 'Children in need, in the Local Authority Interactive Tool',
})

/** Who refers a child, how often again, and what becomes of it: from a referral to a plan. */
export const referralFigures: readonly StoryFigure[] = [
  {
    // The police, schools and health services, per cent of referrals.
    id: 'referralSources',
    values: [28.3, 20.6, 15.2],
    year: 'year to 31 March 2025',
    label: 'published',
    ...readInTool,
  },
  {
    // Per cent of referrals that come within 12 months of another about the same child.
    id: 'reReferrals',
    values: [22.6, 12],
    label: 'published',
    ...theYear,
  },
  {
    // From referrals to plans, for 80,000 children. The last is a count on one day; the others are of a year.
    id: 'funnel',
    values: [referrals, assessments, section47Enquiries, firstConferences, childProtectionPlans].map(
      ({ value }) => value,
    ),
    year: 'year to 31 March 2025, and plans on that day',
    label: 'workedOut',
    ...inNeed,
  },
  {
    // The middle half of assessments took from 17 to 43 working days.
    id: 'assessmentDays',
    values: [33, 17, 43],
    label: 'published',
    ...theYear,
    ...from({
      ...childrenInNeedStatistics,
      title: 'Children in need: assessments by duration (data set C2)',
      url: 'https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/3fb5a93d-1eb3-4f3a-bdd0-5caea4556ce6',
    }),
  },
  {
    // Per cent of the plans begun in the year that were the child's second or a later one.
    id: 'plansAgain',
    values: [24.5],
    label: 'published',
    ...theYear,
  },
  {
    // All kinds of need, on one day, for 80,000 children.
    id: 'childrenInNeed',
    values: [openFiles.value],
    year: openFiles.year,
    label: 'workedOut',
    ...from(openFiles),
  },
  {
    id: 'childrenInCare',
    values: [childrenInCare.value],
    year: childrenInCare.year,
    label: 'workedOut',
    ...from(childrenInCare),
  },
]
