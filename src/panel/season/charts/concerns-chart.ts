import { whole } from '../../../words/language'
import { concernsSeen, concernsThere, concernsChart as words } from '../../../words/season-charts'
import type { Panel } from '../../panel-state'
import type { Band, ChartContent } from './chart-content'
import { addedUp, type Played } from './played'

/**
 * Concerns raised a week: one line for all of them and, with the truth, those about children in need apart below it. Two
 * lines that jump about as these do could not be told apart.
 */
export function concernsContent({ state, settled }: Panel, played: Played): ChartContent {
  const { concernsTrue, concernsFalse } = settled
  const { children } = state.parameters
  const { week } = played
  const inNeed = addedUp(played, ['concernsTrue'])
  const notInNeed = addedUp(played, ['concernsFalse'])
  const all = addedUp(played, ['concernsTrue', 'concernsFalse'])
  const bands: Band[] = [
    { look: 'concerns-true', name: words.inNeed, values: inNeed, settled: concernsTrue },
    {
      look: 'concerns-false',
      name: words.notInNeed,
      hatch: 'slant',
      values: notInNeed,
      settled: concernsFalse,
    },
  ]
  return {
    name: 'concerns',
    heading: words.heading,
    label: state.truth ? 'assumption' : 'workedOut',
    unit: words.unit,
    sentence: state.truth
      ? concernsThere(week, children, inNeed[week]!, notInNeed[week]!)
      : concernsSeen(week, children, all[week]!),
    note: state.truth ? words.there : words.seen,
    bands: state.truth ? bands : [],
    lines: [
      {
        look: 'whole',
        name: words.all,
        endLabel: words.all,
        values: all,
        settled: concernsTrue + concernsFalse,
      },
    ],
    write: whole,
    writeExactly: whole,
  }
}
