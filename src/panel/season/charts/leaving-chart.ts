import type { WeekColumn } from '../../../model/season/week-table'
import { tenths } from '../../../words/language'
import { leavingNow, leavingChart as words } from '../../../words/season-charts'
import { leavingWords } from '../../../words/why-they-leave'
import type { Panel } from '../../panel-state'
import type { Band, ChartContent } from './chart-content'
import { addedUp, type Played } from './played'

const reasons = [
  { column: 'leavingBase', look: 'base', name: words.base },
  { column: 'leavingPoaching', look: 'poaching', name: words.poaching, hatch: 'slant' },
  { column: 'leavingStrain', look: 'strain', name: words.strain, hatch: 'rows' },
  { column: 'leavingInspection', look: 'inspection', name: words.inspection, hatch: 'columns' },
  { column: 'leavingHeadline', look: 'headline', name: words.headline, hatch: 'cross' },
  { column: 'leavingGap', look: 'gap', name: words.gap, hatch: 'dots' },
] as const satisfies readonly (Pick<Band, 'look' | 'name' | 'hatch'> & { readonly column: WeekColumn })[]

/** Why permanent staff leave, in percent of them a year, at the pace of each week. */
export function leavingContent({ settled: { leaving } }: Panel, played: Played): ChartContent {
  /** Nothing of what happens on the way is in what settles. */
  const settles: { readonly [column in WeekColumn]?: number } = {
    leavingBase: 100 * leaving.base,
    leavingPoaching: 100 * leaving.poaching,
    leavingStrain: 100 * leaving.strain,
  }
  const { week } = played
  const bands = reasons.map(({ column, ...reason }) => ({
    ...reason,
    values: addedUp(played, [column], 100),
    settled: settles[column] ?? 0,
  }))
  const total = addedUp(
    played,
    reasons.map(({ column }) => column),
    100,
  )
  const base = bands[0]!.values[week]!
  const staff = addedUp(played, ['established', 'newlyQualified'])[week]!
  return {
    name: 'leaving',
    heading: words.heading,
    label: 'workedOut',
    unit: words.unit,
    sentence: staff > 0 ? leavingNow(week, base, total[week]! - base) : leavingWords.nobody,
    note: words.assumed,
    bands,
    lines: [{ look: 'whole', name: words.total, values: total, settled: 100 * leaving.total }],
    write: tenths,
    writeExactly: tenths,
  }
}
