import type { StorySource } from './story-figures/story-figure'

/** A duty the methods page names, with where it can be read. */
export interface Duty extends StorySource {
  readonly year: string
  readonly label: 'published'
}

/** Whose children those in care are: the council’s by law, and so each councillor’s, as councils’ own association has it. */
export const corporateParents: readonly Duty[] = [
  {
    publisher: 'UK Parliament',
    title: 'Children and Social Work Act 2017, section 1: corporate parenting principles',
    year: '2017',
    edition: 'as it stood when read in 2026',
    url: 'https://www.legislation.gov.uk/ukpga/2017/16/section/1',
    label: 'published',
  },
  {
    publisher: 'Local Government Association',
    title: 'Help for corporate parents',
    year: 'about a duty of 2017',
    edition: 'undated, read in 2026',
    url: 'https://www.lgafirst.co.uk/councillor/help-for-corporate-parents/',
    label: 'published',
  },
]
