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

/** The duties the page names, and where each is written down. */
export const duties = [
  {
    publisher: 'Parliament',
    title: 'Children Act 1989, sections 17 and 47',
    year: '1989',
    edition: 'as amended since',
    url: 'https://www.legislation.gov.uk/ukpga/1989/41/contents',
  },
  {
    publisher: 'Parliament',
    title: 'Children Act 2004, sections 16E, 18 and 19',
    year: '2004',
    edition: 'as amended since',
    url: 'https://www.legislation.gov.uk/ukpga/2004/31/contents',
  },
  {
    publisher: 'HM Government',
    title: 'Working Together to Safeguard Children',
    year: '2023',
    edition: 'the edition of December 2023',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
] as const
