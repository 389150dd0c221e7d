import type { MethodsFigure } from './methods-figures'
import { childrenInNeedStatistics } from './sources'
import { from } from './story-figures/story-figure'

/** How long an assessment may take, from the referral, unless the reasons for more are put on record: working days. */
export const limitInGuidance: MethodsFigure = {
  value: 45,
  year: '2018',
  label: 'reported',
  publisher: 'Department for Education, in a glossary for social workers',
  title: 'Working together to safeguard children: how long an assessment may take',
  edition: 'the guidance of 2018, as the glossary quotes it',
  url: 'https://proceduresonline.com/toolkit/glossary/a/cs-assessment',
}

/** Assessments finished within 45 working days, per cent: 555,820 of 648,830. */
export const inGoodTime: MethodsFigure = {
  value: 86,
  year: 'year to 31 March 2025',
  label: 'workedOut',
  ...from({
    ...childrenInNeedStatistics,
    title: 'Children in need: assessments by duration (data set C2)',
    url: 'https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/3fb5a93d-1eb3-4f3a-bdd0-5caea4556ce6',
  }),
}
