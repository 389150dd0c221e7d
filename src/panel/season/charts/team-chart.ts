import { tenths, whole } from '../../../words/language'
import { teamSentence, teamChart as words } from '../../../words/season-charts'
import type { Panel } from '../../panel-state'
import type { ChartContent } from './chart-content'
import { addedUp, type Played } from './played'

/** The team by contract against the budget. */
export function teamContent({ settled: { team } }: Panel, played: Played): ChartContent {
  const established = addedUp(played, ['established'])
  const newlyQualified = addedUp(played, ['newlyQualified'])
  const agency = addedUp(played, ['agency'])
  const budget = addedUp(played, ['budget'])
  const { week } = played
  return {
    name: 'team',
    heading: words.heading,
    label: 'workedOut',
    unit: words.unit,
    sentence: teamSentence(week, established[week]!, newlyQualified[week]!, agency[week]!, budget[week]!),
    bands: [
      { look: 'established', name: words.established, values: established, settled: team.established },
      {
        look: 'newly-qualified',
        name: words.newlyQualified,
        hatch: 'slant',
        values: newlyQualified,
        settled: team.newlyQualified,
      },
      { look: 'agency', name: words.agency, hatch: 'rows', values: agency, settled: team.agency },
    ],
    lines: [
      {
        look: 'budget',
        name: words.budget,
        endLabel: words.budgetShort,
        values: budget,
        settled: team.budget,
      },
      {
        look: 'whole',
        name: words.everyone,
        values: addedUp(played, ['established', 'newlyQualified', 'agency']),
        settled: team.players,
      },
    ],
    write: whole,
    writeExactly: tenths,
  }
}
