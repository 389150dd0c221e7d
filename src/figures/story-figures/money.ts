import { ours, type StoryFigure } from './story-figure'

const expenditure = {
  publisher: 'Department for Education',
  title: 'LA and school expenditure (section 251), in the Local Authority Interactive Tool; gross, in cash',
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/la-and-school-expenditure',
} as const

/** Figures about money. */
export const moneyFigures: readonly StoryFigure[] = [
  { id: 'spending', values: [9.16, 16.01], year: '2016–17 and 2024–25', label: 'published', ...expenditure },
  {
    // Children in care: £4.16 billion to £8.96 billion, which is 4.80 of the rise of 6.85.
    id: 'spendingInCare',
    values: [],
    year: '2016–17 and 2024–25',
    label: 'workedOut',
    ...expenditure,
  },
  {
    id: 'draws',
    values: [400, 80_000],
    year: 'fitted to England 2025',
    label: 'assumption',
    ...ours('Our model, with 400 sets of assumptions that fit the published figures equally well'),
  },
  {
    id: 'goldenHelloSize',
    values: [8_000],
    year: '2023',
    publisher: 'Children & Young People Now',
    title: 'Local authorities introduce welcome payments in agency recruitment battle',
    url: 'https://www.cypnow.co.uk/content/news/local-authorities-introduce-welcome-payments-in-agency-recruitment-battle',
    label: 'reported',
  },
  {
    // 25 to 50 per cent more (West Midlands, 2011); 53 per cent (Kantar for the Department for Education, 2020).
    id: 'agencyPriceSingle',
    values: [1.25, 1.53],
    year: '2011 and 2020',
    publisher: 'Community Care; Kantar for the Department for Education, in the Independent Review 2022',
    title: 'Quoted in an impact report of Capacity, 2022',
    url: 'https://issuu.com/thisiscapacity/docs/cap-impactreport-book-2-2022-v4-pages/s/19151502',
    label: 'reported',
  },
  {
    // £1,800 ÷ £1,280 a week.
    id: 'agencyPriceCouncil',
    values: [1.41],
    year: 'October 2025',
    publisher: 'St Helens Council',
    title: 'Delegated executive decision 0044, 2025/26',
    url: 'https://www.sthelens.gov.uk/article/8166/Published-Delegated-Executive-Decisions?id=2025-26-0044',
    label: 'workedOut',
  },
  {
    id: 'agencyTeams',
    values: [],
    year: '2021–22',
    publisher: 'Children & Young People Now',
    title: 'Recruitment: agency practices compound workforce pressures',
    url: 'https://www.cypnow.co.uk/analysis/article/recruitment-agency-practices-compound-workforce-pressures',
    label: 'reported',
  },
  {
    id: 'priceCaps',
    values: [],
    year: '1 October 2025',
    publisher: 'Department for Education',
    title: 'Agency child and family social workers: statutory guidance',
    url: 'https://support-for-social-workers.education.gov.uk/agency-resources/statutory-guidance-components',
    label: 'published',
  },
]
