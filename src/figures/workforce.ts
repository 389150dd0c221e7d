import type { Figure, FigureSeries } from './source'
import { attritionDataSet, workforceCensus } from './sources'

const firstCensus = 2017

/** Social workers who left in the year before each census, % of those in post. */
export const turnoverSeries: FigureSeries = {
  values: [13.4, 15.1, 15.0, 13.5, 15.4, 17.2, 15.9, 13.9, 11.8].map((value, index) => ({
    year: firstCensus + index,
    value,
  })),
  unit: 'percentAYear',
  year: '30 September 2017 to 2025',
  label: 'published',
  ...workforceCensus,
}

function turnoverIn(year: number): Figure {
  const { values, ...provenance } = turnoverSeries
  const found = values.find(entry => entry.year === year)
  if (!found) throw new RangeError(`The series has no ${year}.`)
  return { ...provenance, value: found.value, year: `30 September ${year}` }
}

/** Turnover in the first year of the series. */
export const turnover2017 = turnoverIn(2017)

/** Turnover in the year of the series with the lowest. */
export const turnover2025 = turnoverIn(2025)

/** Turnover in the year of the series with the highest. */
export const turnover2022 = turnoverIn(2022)

const destination = { unit: 'percentAYear', year: '2025', label: 'published', ...attritionDataSet } as const

/** Left children's social work in local authorities altogether, % of those in post. */
export const leftTheWork: Figure = { value: 7.6, ...destination }

/** Left for another authority, % of those in post. */
export const leftForAnotherCouncil: Figure = { value: 3.4, ...destination }

/** Left for an agency, % of those in post. */
export const leftForAgency: Figure = { value: 0.8, ...destination }
