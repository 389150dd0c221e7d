import { turnoverByYear } from './front-values'
import type { Figure, FigureSeries } from './source'
import { workforceCensus } from './sources'

/** Social workers who left in the year before each census, % of those in post. */
export const turnoverSeries: FigureSeries = {
  values: Object.entries(turnoverByYear).map(([year, value]) => ({ year: Number(year), value })),
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

/** Turnover in the year of the series with the lowest. */
export const turnover2025 = turnoverIn(2025)

/** Turnover in the year of the series with the highest. */
export const turnover2022 = turnoverIn(2022)
