import { html, type TemplateResult } from 'lit-html'
import type { ScenarioName } from '../../model/simulation/scenario'
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
  const start = (scenario: ScenarioName) => () => {
    actions.openSeason(scenario)
    actions.setPlaying(true)
  }
  return html`<div class="transport-start">
    <button type="button" class="button transport-open" @click=${start('free')}>${shape('play')} ${words.open}</button>
    <button type="button" class="button transport-open" @click=${start('none')}>${words.openWithoutEvents}</button>
    <p class="transport-hint">${words.openHint}</p>
  </div>`
}
