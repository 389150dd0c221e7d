import { html, nothing, type TemplateResult } from 'lit-html'
import { seasonPart, transport as words } from '../../words/season'
import type { FetchedPart } from '../fetched-part'
import type { Panel } from '../panel-state'
import { shape } from './shape'

/** What plays the weeks, fetched when they are first asked for. */
export const transportPart: FetchedPart = {
  name: 'transport',
  load: async () => (await import('./open-transport')).openTransport,
}

/** The row under the picture: an offer to let the weeks go by, and once they do, what plays them. */
export function transport(panel: Panel): TemplateResult {
  const body = panel.local.parts.get(transportPart.name)
  const open = body === null ? html`<p>${seasonPart.notFetched}</p>` : (body?.(panel) ?? nothing)
  return html`<section class="transport" aria-label=${words.heading}>${panel.state.season ? open : offered(panel)}</section>`
}

function offered({ actions }: Panel): TemplateResult {
  const start = () => {
    actions.openSeason('free')
    actions.setPlaying(true)
  }
  return html`<button type="button" class="button transport-open" @click=${start}>${shape('play')} ${words.open}</button>
    <p class="transport-hint">${words.openHint}</p>`
}
