import { councilSpread } from '../council-spread'
import { attritionDataSet } from '../further-sources'
import { leftForAnotherCouncil } from '../leaving'
import { workforceCensus } from '../sources'
import { turnover2022, turnover2025 } from '../workforce'
import { from, ours, type StoryFigure } from './story-figure'

const census = { label: 'published', ...from(workforceCensus) } as const
const fromCensus = { label: 'workedOut', ...from(workforceCensus) } as const

/** Figures about the team. */
export const teamFigures: readonly StoryFigure[] = [
  // Full-time equivalents, agency workers included, of everyone registered who holds a case.
  { id: 'caseHoldersEngland', values: [21_105], year: '30 September 2025', ...census },
  // 21,105.4 full-time equivalents ÷ 12,183,016 children × 80,000.
  { id: 'caseHolders', values: [139], year: '30 September 2025', ...fromCensus },
  // 36,186.3 and 5,415.9 full-time equivalents: employed by councils, and from agencies. 51 per cent of both hold cases.
  { id: 'employedAndAgency', values: [238, 36], year: '30 September 2025', ...fromCensus },
  // Everyone councils employ as children's social workers, with cases or without; agency workers are not in it.
  { id: 'inPost', values: [28_483, 36_186], year: '30 September 2017 and 2025', ...census },
  {
    // What the extra workers went into, per cent from 2017 to 2025, for every 80,000 children: 122.3 who held cases, then
    // 138.6; 2,170 cases, then 2,112.
    id: 'teamAndCasesForChildren',
    values: [13, 3],
    year: '30 September 2017 and 2025',
    ...fromCensus,
  },
  { id: 'agencyShare2025', values: [13], year: '30 September 2025', ...census },
  { id: 'agencyShare2023', values: [17.9], year: '30 September 2023', ...census },
  // Posts without a permanent worker. Agency workers cover most of them: see agencyCover.
  { id: 'vacancies', values: [14.2, 20], year: '30 September 2025 and 2022', ...census },
  { id: 'agencyCover', values: [73.6, 68.8], year: '30 September 2025 and 2022', ...census },
  {
    id: 'vacancies2013',
    values: [14],
    year: '2013',
    publisher: 'Department for Education, in Children & Young People Now',
    title: 'Authorities bring out cheque book to recruit and keep social workers',
    edition: 'the collection of 2013, with which today’s cannot be compared',
    url: 'https://www.cypnow.co.uk/content/other/authorities-bring-out-cheque-book-to-recruit-and-keep-social-workers',
    label: 'reported',
  },
  { id: 'caseload', values: [15.2, 17.7], year: '30 September 2025 and 2017', ...census },
  {
    id: 'caseloadSpread',
    values: [
      councilSpread.casesForEachWorker.percentiles[5],
      councilSpread.casesForEachWorker.percentiles[95],
    ],
    year: councilSpread.casesForEachWorker.year,
    ...fromCensus,
  },
  // As high in 2022 and 2025, and lower in the seven other years.
  { id: 'sickness', values: [3.5, 139], year: '30 September 2025', ...fromCensus },
  {
    id: 'leaving',
    values: [turnover2025.value, turnover2022.value],
    year: '30 September 2025 and 2022; the series began in 2017',
    ...census,
  },
  {
    id: 'movedCouncil',
    values: [leftForAnotherCouncil.value],
    year: '2025',
    label: 'published',
    ...from(attritionDataSet),
  },
  {
    // 61 per cent: service with this council, which is not all the experience somebody has.
    id: 'underFiveYears',
    values: [60],
    year: '2019',
    publisher: 'Department for Education, on socialworkers.net',
    title: 'Children’s social work workforce 2019',
    edition: 'the census of 2019; we found no later count',
    url: 'https://www.socialworkers.net/post/government-statistics-show-growth-in-uk-children-s-social-work',
    label: 'reported',
  },
  {
    // Points by which the formula, leaving ÷ (leaving + 70), and the model miss the published rate in the worst of nine years.
    id: 'hiringPace',
    values: [1.3, 2.1],
    year: '2017 to 2025',
    ...fromCensus,
  },
  {
    // Points by which the model, and the guess of 17 per cent in every year, miss it on average.
    id: 'vacancyGuess',
    values: [0.9, 17, 1.1],
    year: '2017 to 2025',
    ...fromCensus,
  },
  {
    // Starters for every 100 vacancies: the mean of nine years, the most (2025), and the fewest (2022). A direct count,
    // which points to a faster pace than the model's 70.
    id: 'startersForVacancies',
    values: [85, 98, 61, 100],
    year: '2017 to 2025',
    ...fromCensus,
  },
  {
    id: 'assumedPoaching',
    values: [6],
    year: 'undated',
    label: 'assumption',
    ...ours('The model’s setting for the article'),
  },
]
