import { html, nothing, type TemplateResult } from 'lit-html'
import { seasonPart } from '../../words/season'
import { causeNames } from '../../words/season-events'
import type { Panel } from '../panel-state'
import { type EventCard, eventsShown } from './events-shown'

/** Whether a card was scripted, came by chance, or is the reader's own. */
export const causeBadge = (cause: EventCard['cause']): TemplateResult =>
  html`<span class="badge" data-cause=${cause}>${causeNames[cause]}</span>`

const card = ({
  week,
  cause,
  name,
  does,
}: EventCard): TemplateResult => html`<li class="event-card" data-cause=${cause}>
  <span class="event-week">${week}</span>
  <div><p class="event-name">${name} <span class="unseen">. </span>${causeBadge(cause)}</p>${does ? html`<p>${does}</p>` : nothing}</div>
</li>`

/** What has happened so far, the latest first. */
export function eventCards(panel: Panel): TemplateResult {
  const events = eventsShown(panel)
  const own = panel.state.season?.changes.length ?? 0
  return html`<section class="events" aria-labelledby="events-heading">
    <h3 id="events-heading">${seasonPart.happened}</h3>
    ${
      events.length === 0
        ? html`<p class="chart-note">${seasonPart.nothingYet}</p>`
        : html`<ol class="event-cards" reversed tabindex="0" aria-labelledby="events-heading">${[...events].reverse().map(card)}</ol>`
    }
    ${own > 0 ? html`<button type="button" class="button button-quiet" @click=${panel.actions.dropChanges}>${seasonPart.dropChanges}</button>` : nothing}
  </section>`
}
