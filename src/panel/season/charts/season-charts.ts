import { html, type TemplateResult } from 'lit-html'
import { seasonCharts as words } from '../../../words/season-charts'
import type { Panel } from '../../panel-state'
import { chartFrame } from './chart-frame'
import { childrenContent } from './children-chart'
import { concernsContent } from './concerns-chart'
import { downloadWeeks } from './download-weeks'
import { chartsOwner, hatchDefinitions } from './hatches'
import { leavingContent } from './leaving-chart'
import { playedOf } from './played'
import { teamContent } from './team-chart'

/** What they show, in the order shown. */
const contents = [teamContent, childrenContent, leavingContent, concernsContent]

/** The charts of the season that is shown, from week 0 to the week on show. Nothing where none is shown. */
export function seasonCharts(panel: Panel): TemplateResult {
  const { shown } = panel.seasons
  if (!shown) return html``
  const played = playedOf(shown)
  return html`<div class="season-charts">
    <p class="chart-note">${words.note}</p>
    <svg class="unseen" aria-hidden="true" focusable="false">
      ${hatchDefinitions(chartsOwner, 'plot', 'dark')} ${hatchDefinitions(chartsOwner, 'swatch', 'dark')}
    </svg>
    ${contents.map(content => chartFrame(panel, content(panel, played), played.week))}
    <button type="button" class="button" @click=${() => downloadWeeks(played, shown.replay)}>${words.download}</button>
  </div>`
}
