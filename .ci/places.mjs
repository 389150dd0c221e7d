import { readFileSync } from 'node:fs'

/**
 * `import rows from './authorities.csv'`: the published rows of 153 authorities as a small module, with their nine years of
 * the workforce census from the file beside it. A cell that is empty stays empty (null): nothing published is never nought.
 *
 * @returns {import('vite').Plugin}
 */
export function placesPlugin() {
  return {
    name: 'places',
    enforce: 'pre',
    load: {
      filter: { id: /\/figures\/places\/authorities\.csv$/ },
      handler(id) {
        const years = id.replace(/authorities\.csv$/, 'workforce.csv')
        this.addWatchFile(years)
        const rows = placeRows(readFileSync(id, 'utf8'), readFileSync(years, 'utf8'))
        // Text is read faster than code, and packs as well.
        return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(rows))})`, map: null }
      },
    },
  }
}

/** The other codes of an authority: newer ones, which the census of 2025 has, and those of the county that became it. */
const otherCodes = {
  E08000016: ['E08000038'],
  E08000019: ['E08000039'],
  E06000060: ['E10000002'],
  E06000065: ['E10000023'],
  E06000066: ['E10000027'],
}

/** @typedef {{ [column: string]: string }} Row */

/**
 * One row an authority, in the order of `authorities.csv`; the shape is `PublishedRow` in `published-row.ts`.
 *
 * @param {string} authorities
 * @param {string} workforce
 */
function placeRows(authorities, workforce) {
  const found = csvRows(authorities)
  const years = csvRows(workforce)
  const regions = [...new Set(found.map(row => row.region))]
  return {
    regions,
    rows: found.map(row => {
      const code = row.la_code_ons
      const codes = [code, ...(otherCodes[code] ?? [])]
      const own = years.filter(year => year.code.split(' / ').some(one => codes.includes(one)))
      const joint = own.find(year => year.code.includes(' / '))?.code.split(' / ')
      return [
        row.la_name,
        codes,
        regions.indexOf(row.region),
        joint?.find(one => one !== code) ?? null,
        /published as low/.test(row.sw_reporting_note) ? 1 : 0,
        columns.map(column => number(row[column])),
        series.map(column =>
          census.map(year => number(own.find(one => one.year === String(year))?.[column] ?? '')),
        ),
        grades.indexOf(row.ofsted_overall_at_31mar2025),
        row.ofsted_inspection_date_at_31mar2025,
      ]
    }),
  }
}

const census = Array.from({ length: 9 }, (_, at) => 2017 + at)
const series = ['case_holders_fte', 'caseload', 'turnover_pc', 'vacancy_pc']
const grades = ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate']

/** The figures of a row, in the order of `published` in `places.ts`. */
const columns = [
  'children_0_17_mid2024_count',
  'referrals_2024_25_count',
  'cin_31mar2025_count',
  'cin_31mar2025_rate_per_10k',
  'cpp_31mar2025_count',
  'cla_31mar2025_count',
  'sw_inpost_30sep2025_fte',
  'sw_agency_30sep2025_fte',
  'sw_case_holders_30sep2025_fte',
  'sw_turnover_2024_25_pct_fte',
  'sw_vacancy_rate_30sep2025_pct_fte',
  'sw_agency_rate_30sep2025_pct_fte',
  'sw_average_caseload_30sep2025_cases_per_fte',
  'sw_sickness_absence_2024_25_pct',
]

const number = text => (text === undefined || text === '' ? null : Number(text))

/**
 * The rows of a file by the names of their columns. A cell may stand in quotation marks; none of ours holds one, or a new line.
 *
 * @param {string} text
 * @returns {Row[]}
 */
function csvRows(text) {
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/)
  const names = head.split(',')
  return lines.map(line => {
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain,
    )
    return Object.fromEntries(names.map((name, at) => [name, cells[at]]))
  })
}
