import { type Change, sinceTheArticles } from '../since-the-articles'
import { workforceCensus } from '../sources'
import { from, type StoryFigure } from './story-figure'

const acts = { publisher: 'UK Parliament', label: 'published' } as const

/** What has changed in one way, as a figure of the story cites it. */
function since(id: Change['id']) {
  const { year, label, ...change } = sinceTheArticles.find(change => change.id === id)!
  return { year, label, ...from(change) }
}

/** What the law and its guidance ask for, and what has changed since the articles. */
export const lawFigures: readonly StoryFigure[] = [
  {
    // Section 47 is enquiries, section 17 services; both as amended.
    ...acts,
    id: 'childrenAct',
    values: [1989, 17, 47],
    year: '1989',
    title: 'Children Act 1989, sections 17 and 47',
    edition: 'as amended, read in 2026',
    url: 'https://www.legislation.gov.uk/ukpga/1989/41/section/17',
  },
  {
    // Section 18 is the director, section 19 the lead member.
    ...acts,
    id: 'directorsInLaw',
    values: [2004],
    year: '2004',
    title: 'Children Act 2004: explanatory notes on sections 18 and 19',
    edition: 'the notes of 2004',
    url: 'https://www.legislation.gov.uk/ukpga/2004/31/notes/division/2/2/3',
  },
  {
    // The council, an integrated care board and the chief officer of police.
    ...acts,
    id: 'safeguardingPartners',
    values: [],
    year: '2018',
    title: 'Children Act 2004, section 16E',
    edition: 'as amended in 2017 and 2022',
    url: 'https://www.legislation.gov.uk/ukpga/2004/31/section/16E',
  },
  {
    id: 'oneWorkingDay',
    values: [],
    year: '2023',
    publisher: 'Department for Education, in the policy of a school',
    title: 'Working together to safeguard children: what a council does after a referral',
    edition: 'the guidance of 2023, as a school quotes it',
    url: 'https://www.millbrookprimary.org.uk/the-role-of-the-local-authority/',
    label: 'reported',
  },
  { id: 'act2026', values: [2026], ...since('law') },
  {
    // Three years of employed practice first; three months between a post and agency work in the same region.
    id: 'agencyRules',
    values: [31],
    ...since('agencies'),
  },
  { id: 'staffCollege', values: [2020], ...since('leadership') },
  {
    // 14 good, 31 requires improvement, 14 inadequate.
    id: 'firstInspected',
    values: [59],
    year: 'November 2013 to June 2015',
    publisher: 'Ofsted, in Children & Young People Now',
    title: 'Only a quarter of councils rated “good” in Ofsted inspections',
    edition: 'published 13 August 2015',
    url: 'https://www.cypnow.co.uk/cyp/news/1153160/only-a-quarter-of-councils-rated-good-in-ofsted-inspections',
    label: 'reported',
  },
  {
    // Readers chose to answer, so it stands for nobody but them. The average they were asked about was 15.4.
    id: 'caseloadPoll',
    values: [78, 600],
    year: 'March 2025',
    publisher: 'Community Care',
    title: 'Most social workers’ caseloads far exceed DfE average, finds poll',
    edition: 'published 25 March 2025',
    url: 'https://www.communitycare.co.uk/2025/03/25/most-social-workers-caseloads-far-exceed-dfe-average-finds-poll/',
    label: 'reported',
  },
  {
    // A team that grows by 10 per cent more than others' comes to hold 8.4 to 8.8 per cent more cases (so about 15), and
    // 1.5 to 2.7 per cent more children in need (so 75 to 85).
    ...from(workforceCensus),
    id: 'absorbedShare',
    values: [15, 85],
    year: '2017 to 2025',
    title:
      'Children’s social work workforce and Children in need: councils compared over nine years by us, not reviewed',
    label: 'workedOut',
  },
]
