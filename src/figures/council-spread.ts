import { councilsFrom5To95 } from './front-values'
import type { Source } from './source'
import { workforceCensus } from './sources'

/**
 * How far councils lie apart on one measure: the value that a share of councils (the key, in per cent) is below. It says
 * how wide the range is and nothing about which council is where.
 */
export interface CouncilSpread extends Source {
  readonly percentiles: { readonly [percent in 5 | 25 | 50 | 75 | 95]: number }
  /** How many councils have a published value. */
  readonly councils: number
  readonly year: string
  /** Our arithmetic on the councils' published values. */
  readonly label: 'workedOut'
}

function spread(
  councils: number,
  [least, low, middle, high, most]: readonly [number, number, number, number, number],
): CouncilSpread {
  return {
    percentiles: { 5: least, 25: low, 50: middle, 75: high, 95: most },
    councils,
    year: '30 September 2025',
    label: 'workedOut',
    ...workforceCensus,
  }
}

const [lowestTurnover, highestTurnover] = councilsFrom5To95.turnover
const [fewestHolders, mostHolders] = councilsFrom5To95.caseHoldersPer80000

/** The spread of each measure of the workforce census of 2025. Percentages, but where the name says otherwise. */
export const councilSpread = {
  turnover: spread(148, [lowestTurnover, 9.5, 11.8, 15.2, highestTurnover]),
  vacancies: spread(148, [2.2, 7.6, 14.4, 20.2, 31.6]),
  agencyShare: spread(147, [1.3, 7.8, 12.7, 20.9, 29.4]),
  casesForEachWorker: spread(148, [11.8, 14.1, 15.2, 16.8, 19.2]),
  sickness: spread(148, [1.5, 2.7, 3.6, 4.3, 5.7]),
  caseHoldersPer80000: spread(144, [fewestHolders, 121, 153, 178, mostHolders]),
  casesPer80000: spread(144, [1_366, 1_805, 2_263, 2_806, 3_966]),
} as const satisfies Record<string, CouncilSpread>
