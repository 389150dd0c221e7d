import type { MethodsFigure } from './methods-figures'
import { childrenInNeedStatistics } from './sources'
import { from } from './story-figures/story-figure'

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
