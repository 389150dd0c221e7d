import type { Figure, FigureSeries } from './source'
import { attritionDataSet, workedOutFrom, workforceCensus } from './sources'

const firstCensus = 2017

function censusSeries(unit: FigureSeries['unit'], values: readonly number[]): FigureSeries {
  return {
    values: values.map((value, index) => ({ year: firstCensus + index, value })),
    unit,
    year: '30 September 2017 to 2025',
    label: 'published',
    ...workforceCensus,
  }
}

function inYear(series: FigureSeries, year: number): Figure {
  const { values, ...provenance } = series
  const found = values.find(entry => entry.year === year)
  if (!found) throw new RangeError(`The series has no ${year}.`)
  return { ...provenance, value: found.value, year: `30 September ${year}` }
}

/** Social workers who left in the year before the census, % of those in post. */
export const turnoverSeries = censusSeries(
  'percentAYear',
  [13.4, 15.1, 15.0, 13.5, 15.4, 17.2, 15.9, 13.9, 11.8],
)

/** Posts that stood empty, % of all posts. */
export const vacancySeries = censusSeries('percent', [17.0, 16.5, 16.4, 16.1, 16.7, 20.0, 18.9, 17.3, 14.2])

/** Agency social workers, % of everyone in post and agency together. */
export const agencyShareSeries = censusSeries(
  'percent',
  [15.8, 15.4, 15.8, 15.4, 15.5, 17.6, 17.9, 16.2, 13.0],
)

/** Cases a worker who holds cases has. */
export const caseloadSeries = censusSeries(
  'casesPerWorker',
  [17.7, 17.4, 16.9, 16.3, 16.3, 16.6, 16.0, 15.4, 15.2],
)

/** Turnover in the best year of the series. */
export const turnover2025 = inYear(turnoverSeries, 2025)

/** Turnover in the worst year of the series. */
export const turnover2022 = inYear(turnoverSeries, 2022)

/** Vacancies in the latest census. */
export const vacancy2025 = inYear(vacancySeries, 2025)

/** Agency share in the latest census. */
export const agencyShare2025 = inYear(agencyShareSeries, 2025)

/** Caseload in the latest census. */
export const caseload2025 = inYear(caseloadSeries, 2025)

/** Social workers who hold cases, full-time equivalents, in a stadium of 80,000 children. */
export const caseHolders: Figure = {
  value: 139,
  unit: 'workersPer80000',
  year: '30 September 2025',
  label: 'workedOut',
  ...workedOutFrom(workforceCensus),
}

const destination = { unit: 'percentAYear', year: '2025', label: 'published', ...attritionDataSet } as const

/** Left children's social work in local authorities altogether, % of those in post. */
export const leftTheWork: Figure = { value: 7.6, ...destination }

/** Left for another authority, % of those in post. */
export const leftForAnotherCouncil: Figure = { value: 3.4, ...destination }

/** Left for an agency, % of those in post. */
export const leftForAgency: Figure = { value: 0.8, ...destination }
