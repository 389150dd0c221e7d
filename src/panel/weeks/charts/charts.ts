import { html, type TemplateResult } from 'lit-html'
import { seasonCharts as words } from '../../../words/season-charts'
import type { Panel } from '../../panel-state'
import { childrenContent, concernsContent, leavingContent, teamContent } from './contents'
import { chartFrame } from './frame'
import { hatchesOf } from './patterns'
import { playedOf } from './series'
import { downloadWeeks } from './weeks-csv'

/** What the charts show, in the order shown. */
const contents = [teamContent, childrenContent, leavingContent, concernsContent]

/** The charts of the season that is shown, from week 0 to the week on show. Nothing where none is shown. */
export function seasonCharts(panel: Panel): TemplateResult {
  const { shown } = panel.weeks
  if (!shown) return html``
  const played = playedOf(shown)
  const hatches = hatchesOf(panel, 'season-charts')
  return html`<div class="season-charts">
    <p class="chart-note">${words.note}</p>
    <svg class="unseen" aria-hidden="true" focusable="false">
      ${hatches.definitions('plot', 'dark')} ${hatches.definitions('swatch', 'dark')}
    </svg>
    ${contents.map(content => chartFrame(panel, content(panel, played), played.week, hatches))}
    <button type="button" class="button" @click=${() => downloadWeeks(panel.state, played, shown.replay)}>${words.download}</button>
  </div>`
}
