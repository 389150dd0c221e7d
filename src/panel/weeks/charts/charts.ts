import { html, type TemplateResult } from 'lit-html'
import { downloadText } from '../../../lib/download'
import { eventsOf, type Replay } from '../../../model/simulation/replay'
import {
  seasonCharts as chartsWords,
  eventInCell,
  weekColumnNames,
  weekEvents,
} from '../../../words/season-charts'
import { causeNames, eventWords, gradeNames } from '../../../words/season-events'
import type { Panel } from '../../panel-state'
import { childrenContent, concernsContent, leavingContent, teamContent } from './contents'
import { chartFrame } from './frame'
import { chartsOwner, hatchDefinitions } from './patterns'
import { type Played, playedOf } from './series'
import { type WeeksCsvWords, weeksCsv } from './weeks-csv'

/** What they show, in the order shown. */
const contents = [teamContent, childrenContent, leavingContent, concernsContent]

/** The charts of the season that is shown, from week 0 to the week on show. Nothing where none is shown. */
export function seasonCharts(panel: Panel): TemplateResult {
  const { shown } = panel.seasons
  if (!shown) return html``
  const played = playedOf(shown)
  return html`<div class="season-charts">
    <p class="chart-note">${chartsWords.note}</p>
    <svg class="unseen" aria-hidden="true" focusable="false">
      ${hatchDefinitions(chartsOwner, 'plot', 'dark')} ${hatchDefinitions(chartsOwner, 'swatch', 'dark')}
    </svg>
    ${contents.map(content => chartFrame(panel, content(panel, played), played.week))}
    <button type="button" class="button" @click=${() => downloadWeeks(played, shown.replay)}>${chartsWords.download}</button>
  </div>`
}

const names = Object.fromEntries(
  Object.entries(eventWords).map(([kind, { name }]) => [kind, name]),
) as WeeksCsvWords['names']

const fileWords: WeeksCsvWords = {
  week: chartsWords.week,
  columns: weekColumnNames,
  events: weekEvents,
  names,
  causes: causeNames,
  grades: gradeNames,
  event: eventInCell,
}

/** Hands over the weeks played up to the week on show. */
export function downloadWeeks({ table }: Played, replay: Replay): void {
  downloadText(chartsWords.fileName, weeksCsv(table, eventsOf(replay), fileWords))
}
