import type { Figure, FigureSeries } from './source'
import { workforceCensus } from './sources'

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

/** Turnover in the best year of the series. */
export const turnover2025 = turnoverIn(2025)

/** Turnover in the worst year of the series. */
export const turnover2022 = turnoverIn(2022)
