import { expenditure } from '../further-sources'
import { oneCouncil } from '../one-council'
import { reportedPrices } from '../reported-prices'
import { from, manySets, ours, type StoryFigure } from './story-figure'

/** Figures about money. */
export const moneyFigures: readonly StoryFigure[] = [
  {
    id: 'spending',
    values: [9.16, 16.01],
    year: '2016–17 and 2024–25',
    label: 'published',
    ...from(expenditure),
  },
  {
    // Children in care: £4.16 billion to £8.96 billion, which is 4.80 of the rise of 6.85: seven pounds in every ten.
    id: 'spendingInCare',
    values: [],
    year: '2016–17 and 2024–25',
    label: 'workedOut',
    ...from(expenditure),
  },
  {
    // Million pounds for 80,000 children: children in care (8.96 billion), safeguarding (3.59) and all of it (16.01). Two
    // and a half pounds on children in care for every pound on safeguarding.
    id: 'spendingSplit',
    values: [58.8, 23.6, 105.1],
    year: '2024–25',
    label: 'workedOut',
    ...from(expenditure),
  },
  {
    id: 'draws',
    values: [400, 19, 20, 200, 100, 1.7],
    year: 'fitted to England 2025',
    label: 'assumption',
    ...manySets,
  },
  {
    // At England 2025’s settings: 2,133 to 2,293 children not reached, and 15.15 to 15.34 children for each worker.
    id: 'cutAsOpened',
    values: [160, 0.2],
    year: 'England 2025',
    label: 'assumption',
    ...ours('Our model at the settings the page opens with, and with a tenth less money'),
  },
  {
    // Over three years: up to £3,000 after the first, and £5,000 over the two after it.
    id: 'goldenHelloSize',
    values: [8_000],
    year: '2023',
    publisher: 'Children & Young People Now',
    title: 'Local authorities introduce welcome payments in agency recruitment battle',
    edition: 'published 2023',
    url: 'https://www.cypnow.co.uk/content/news/local-authorities-introduce-welcome-payments-in-agency-recruitment-battle',
    label: 'reported',
  },
  {
    id: 'agencyPriceSingle',
    values: [reportedPrices.low, reportedPrices.high],
    year: reportedPrices.year,
    label: reportedPrices.label,
    ...from(reportedPrices),
  },
  {
    // £1,800 ÷ £1,280 a week.
    id: 'agencyPriceCouncil',
    values: [1.41],
    year: 'October 2025',
    label: 'workedOut',
    ...from(oneCouncil),
  },
  {
    // Pounds a week, employed and from an agency.
    id: 'pricesOfOneCouncil',
    values: [1_280, 1_800],
    year: 'October 2025',
    label: 'published',
    ...from(oneCouncil),
  },
  {
    id: 'agencyTeams',
    values: [],
    year: '2021–22',
    publisher: 'Children & Young People Now',
    title: 'Recruitment: agency practices compound workforce pressures',
    edition: 'published 2022, before the price caps, which cover whole teams too',
    url: 'https://www.cypnow.co.uk/analysis/article/recruitment-agency-practices-compound-workforce-pressures',
    label: 'reported',
  },
  {
    id: 'priceCaps',
    values: [],
    year: '1 October 2025',
    publisher: 'Department for Education',
    title: 'Agency child and family social workers: statutory guidance',
    edition: 'in force since 31 October 2024; the caps in pounds were not seen',
    url: 'https://support-for-social-workers.education.gov.uk/agency-resources/statutory-guidance-components',
    label: 'published',
  },
]
