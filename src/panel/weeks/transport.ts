import { html, nothing, type TemplateResult } from 'lit-html'
import type { ScenarioName } from '../../model/simulation/scenario'
import { bar } from '../../words/controls'
import { weeksComing, weeksOffer as words } from '../../words/weeks'
import { inside } from '../lazy'
import type { Panel } from '../panel-state'
import { parts } from '../parts'
import { shape } from './shape'
import { weeksNotThere } from './weeks-not-there'

/** In the bar: a button that offers to let the weeks go by, and once they do, what plays them. */
export function transport(panel: Panel): TemplateResult {
  const body = panel.state.season ? weeksPlayed(panel) : notYet(panel)
  return html`<section class="transport" aria-label=${words.heading}>${body}</section>`
}

/** What plays the weeks, or the way out of weeks that do not come. The story has ways of its own. */
function weeksPlayed(panel: Panel): TemplateResult | typeof nothing {
  const { local, weeks, state, actions } = panel
  if (local.parts.get(parts.transport.name) !== null && weeks.status !== 'missing')
    return inside(panel, parts.transport)
  const out = html`<button type="button" class="button" @click=${actions.closeSeason}>${weeksComing.leave}</button>`
  return html`<div class="bar-note transport-start">${weeksNotThere(panel, state.step === null ? out : undefined)}</div>`
}

/**
 * The button, and the ways it offers over the bar: what the weeks may bring is said before any of them is played.
 * Escape takes the offer back.
 */
function notYet({ actions, local, redraw, id, focusOn }: Panel): TemplateResult {
  const offer = (isOffered: boolean) => {
    local.isPlayOffered = isOffered
    local.openNote = undefined
    redraw()
  }
  const start = (scenario: ScenarioName, tragedies: boolean) => () => {
    local.isPlayOffered = false
    actions.openSeason(scenario, tragedies)
    actions.setPlaying(true)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    focusOn('play-offer')
    offer(false)
  }
  return html`<button type="button" class="button transport-offer" id=${id('play-offer')} aria-expanded=${local.isPlayOffered}
      @click=${() => offer(!local.isPlayOffered)}>${shape('play')} ${bar.play}</button>
    ${
      local.isPlayOffered
        ? html`<div class="bar-note transport-start" @keydown=${onKey}>
      <p class="transport-hint" id=${id('play-hint')}>${words.openHint}</p>
      <button type="button" class="button button-strong transport-open" aria-describedby=${`${id('play-hint')} ${id('play-does')}`}
        @click=${start('free', false)}>${shape('play')} ${words.open}</button>
      <p class="transport-hint" id=${id('play-does')}>${words.openDoes}</p>
      <button type="button" class="button transport-open" @click=${start('free', true)}>${words.openWithTragedies}</button>
      <button type="button" class="button transport-open" @click=${start('none', false)}>${words.openWithoutEvents}</button>
    </div>`
        : nothing
    }`
}
