import { html, type TemplateResult } from 'lit-html'
import { transport as words } from '../../words/season'
import { inside } from '../lazy'
import type { Panel } from '../panel-state'
import { parts } from '../parts'
import { shape } from './shape'

/** The row under the picture: a button that lets the weeks go by, and once they do, what plays them. */
export function transport(panel: Panel): TemplateResult {
  const body = panel.state.season ? inside(panel, parts.transport) : notYet(panel)
  return html`<section class="transport" aria-label=${words.heading}>${body}</section>`
}

function notYet({ actions }: Panel): TemplateResult {
  const start = () => {
    actions.openSeason('free')
    actions.setPlaying(true)
  }
  return html`<button type="button" class="button transport-open" @click=${start}>${shape('play')} ${words.open}</button>
    <p class="transport-hint">${words.openHint}</p>`
}
