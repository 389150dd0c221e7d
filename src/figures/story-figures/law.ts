import { type Change, sinceTheArticles } from '../since-the-articles'
import { workforceCensus } from '../sources'
import { from, type StoryFigure } from './story-figure'

const acts = { publisher: 'UK Parliament', label: 'published' } as const

/** Said with what was read of an earlier edition. */
const editionOf2026 = 'an edition of 2026 is out and could not be read for this version'

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
    edition: 'the notes on the Act as it was passed, read in 2026',
    url: 'https://www.legislation.gov.uk/ukpga/2004/31/notes/division/2/2/3',
  },
  {
    // The council, an integrated care board and the chief officer of police.
    ...acts,
    id: 'safeguardingPartners',
    values: [],
    year: '2018',
    title: 'Children Act 2004, section 16E',
    edition: 'as inserted in 2017 and amended in 2022',
    url: 'https://www.legislation.gov.uk/ukpga/2004/31/section/16E',
  },
  {
    id: 'oneWorkingDay',
    values: [],
    year: '2023',
    publisher: 'Department for Education, in the policy of a school',
    title: 'Working together to safeguard children: what a council does after a referral',
    edition: 'the guidance of 2023, as a school quotes it',
    nextDue: editionOf2026,
    url: 'https://www.millbrookprimary.org.uk/the-role-of-the-local-authority/',
    label: 'reported',
  },
  {
    id: 'assessmentLimit',
    values: [45],
    year: '2018',
    publisher: 'Department for Education, in the tri.x glossary',
    title: 'Working together to safeguard children: how long an assessment may take',
    edition: 'the guidance of 2018, as a glossary for councils quotes it',
    nextDue: editionOf2026,
    url: 'https://proceduresonline.com/toolkit/glossary/a/cs-assessment',
    label: 'reported',
  },
  {
    // Reviews are not there to hold people or bodies to account: employment law, regulators and the courts are.
    id: 'reviewsLearn',
    values: [],
    year: '2023',
    publisher: 'Department for Education, in the procedures of Nottinghamshire’s partnership',
    title: 'Working together to safeguard children, chapter 4: what reviews are for',
    edition: 'the guidance of 2023, as quoted in July 2024',
    nextDue: editionOf2026,
    url: 'https://nottinghamshirescp.trixonline.co.uk/chapter/child-safeguarding-practice-reviews',
    label: 'reported',
  },
  {
    // An adviser or another council’s help, and a trust; the question takes a commissioner as known.
    id: 'interventionAnswer',
    values: [],
    year: '31 July 2017',
    publisher: 'Department for Education, on theyworkforyou.com',
    title: 'Children: social services (a minister’s written answer in the House of Lords, HL1076)',
    edition: 'answered 31 July 2017',
    url: 'https://www.theyworkforyou.com/wrans/?id=2017-07-19.HL1076.h',
    label: 'reported',
  },
  {
    // A commissioner sent in, who is also to say whether services should leave the council.
    id: 'interventionCommissioner',
    values: [],
    year: 'May 2022',
    publisher: 'Department for Education, in Community Care',
    title: 'Council at risk of losing control of children’s services as DfE sends in commissioner',
    edition: 'published 25 May 2022',
    url: 'https://www.communitycare.co.uk/2022/05/25/council-at-risk-of-losing-control-of-childrens-services-as-dfe-sends-in-commissioner/',
    label: 'reported',
  },
  {
    // Its first question to everyone, answered by over 800 families, children and professionals; it reported in May 2022.
    id: 'independentReview',
    values: [],
    year: '2021–22',
    publisher: 'Independent Review of Children’s Social Care',
    title: 'Early findings from the “call for advice”',
    edition: 'published 2021; the review reported on 23 May 2022',
    url: 'https://childrenssocialcare.independent-review.uk/early-findings-from-the-call-for-advice/',
    label: 'published',
  },
  {
    id: 'councilJobs',
    values: [],
    year: '2024–25',
    publisher: 'Local Government Association',
    title: 'A national recruitment campaign for local government',
    edition: 'the support offer of 2024–25, read in November 2026',
    url: 'https://www.local.gov.uk/our-support/national-recruitment-campaign-local-government',
    label: 'published',
  },
  {
    id: 'councilJobsAgain',
    values: [2026],
    year: 'January and February 2026',
    publisher: 'Local Government Association, in Public Sector Executive',
    title: 'Campaign launches to boost local government recruitment',
    edition: 'published January 2026',
    url: 'https://www.publicsectorexecutive.com/articles/campaign-launches-boost-local-government-recruitment',
    label: 'reported',
  },
  { id: 'act2026', values: [], ...since('law') },
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
