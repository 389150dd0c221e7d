import { attritionDataSet, workforceCensus } from '../sources'
import { leftForAnotherCouncil, turnover2022, turnover2025 } from '../workforce'
import { from, ours, type StoryFigure } from './story-figure'

const census = { label: 'published', ...from(workforceCensus) } as const
const fromCensus = { label: 'workedOut', ...from(workforceCensus) } as const

/** Figures about the team. */
export const teamFigures: readonly StoryFigure[] = [
  { id: 'caseHoldersEngland', values: [21_105], year: '30 September 2025', ...census },
  // 21,105.4 full-time equivalents ÷ 12,183,016 children × 80,000.
  { id: 'caseHolders', values: [139], year: '30 September 2025', ...fromCensus },
  // 36,186.3 full-time equivalents ÷ 12,183,016 children × 80,000.
  { id: 'employed', values: [238], year: '30 September 2025', ...fromCensus },
  { id: 'inPost', values: [28_483, 36_186], year: '30 September 2017 and 2025', ...census },
  { id: 'agencyShare2025', values: [13], year: '30 September 2025', ...census },
  { id: 'agencyShare2023', values: [17.9], year: '30 September 2023', ...census },
  { id: 'vacancies', values: [14.2, 20], year: '30 September 2025 and 2022', ...census },
  { id: 'caseload', values: [15.2, 17.7], year: '30 September 2025 and 2017', ...census },
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
    // 61 per cent.
    id: 'underFiveYears',
    values: [60],
    year: '2019',
    publisher: 'Department for Education, on socialworkers.net',
    title: 'Children’s social work workforce 2019',
    url: 'https://www.socialworkers.net/post/government-statistics-show-growth-in-uk-children-s-social-work',
    label: 'reported',
  },
  {
    id: 'hiringPace',
    values: [70, 100],
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
