import { html, nothing } from 'lit-html'
import { fingerprint } from '../../words/season'
import type { PartBody } from '../panel-state'
import { seasonCharts } from './charts/season-charts'
import { childStrip } from './child-strip'
import { eventCards } from './event-cards'
import { timelineChoice } from './timeline-choice'

/** Which timeline the weeks follow, and what they come to: one child’s where one is chosen, what happened, the charts. */
export const seasonBody: PartBody = panel => {
  const { hash } = panel.seasons
  return html`${timelineChoice(panel)} ${childStrip(panel)} ${eventCards(panel)} ${seasonCharts(panel)}
    ${hash ? html`<p class="chart-note"><data data-season-hash value=${hash}>${fingerprint(hash)}</data></p>` : nothing}`
}
