import { inspectionFigures } from './story-figures/inspection'
import { from, type StorySource } from './story-figures/story-figure'

/** Something that has changed since the two articles were written. The words are in `src/words`, by its id. */
export interface Change extends StorySource {
  readonly id: 'law' | 'partners' | 'familyHelp' | 'oneHelp' | 'agencies' | 'inspection' | 'leadership'
  /** When it changed, in words. */
  readonly year: string
  /** `reported`: read in another's words, at least in part. */
  readonly label: 'published' | 'reported'
}

const endOfGrade = inspectionFigures.find(({ id }) => id === 'gradeStopped')!

/** What has changed since about 2013, each with its source: the law first, then the work, the money and those who lead. */
export const sinceTheArticles: readonly Change[] = [
  {
    id: 'law',
    year: '29 April 2026',
    publisher: 'UK Parliament',
    title: 'Children’s Wellbeing and Schools Act 2026, section 3',
    edition: 'as enacted; detailed rules are expected late in 2027',
    url: 'https://www.legislation.gov.uk/ukpga/2026/21/section/3/enacted',
    label: 'published',
  },
  {
    id: 'partners',
    year: 'by the end of September 2019',
    publisher: 'Local Government Association',
    title: 'Safeguarding shake-up',
    edition: 'published September 2019',
    url: 'https://lscbchairs.org.uk/Public/News_/News.aspx?hkey=09f87895-9166-4ff0-8653-82bbfb908cf6&WebsiteKey=4ef82eb6-5893-4756-8517-f2285a6a5194',
    label: 'published',
  },
  {
    id: 'familyHelp',
    year: 'from April 2025',
    publisher: 'Department for Education, in part in Community Care',
    title: 'Families First Partnership programme guide',
    edition: 'published 20 March 2025, updated 26 March 2026',
    url: 'https://www.gov.uk/government/publications/families-first-partnership-programme',
    label: 'reported',
  },
  {
    id: 'oneHelp',
    year: 'from April 2025',
    publisher: 'Department for Education, in the procedures of Buckinghamshire’s partnership',
    title: 'Families First Partnership programme and delivery expectations for safeguarding partners',
    edition: 'undated in the copy seen, read in November 2026; the guidance of 2026 itself could not be read',
    url: 'https://www.buckschildrensmapp.co.uk/amilies-first-partnership-programme-and-delivery-expectations-for-safeguarding-partners/',
    label: 'reported',
  },
  {
    id: 'agencies',
    year: '31 October 2024 and 1 October 2025',
    publisher: 'Department for Education',
    title: 'Agency child and family social workers: statutory guidance',
    edition: 'in force since 31 October 2024; the caps in pounds were not seen',
    url: 'https://support-for-social-workers.education.gov.uk/agency-resources/statutory-guidance-components',
    label: 'published',
  },
  { id: 'inspection', year: endOfGrade.year, label: 'published', ...from(endOfGrade) },
  {
    id: 'leadership',
    year: 'since 2020',
    publisher: 'The Staff College',
    title: 'The Staff College leads consortium to deliver Future Leaders Programme',
    edition: 'published 2020; the government’s page on such programmes was last updated on 21 November 2025',
    url: 'https://thestaffcollege.uk/the-staff-college-leads-consortium-to-deliver-future-leaders-programme/',
    label: 'published',
  },
]
