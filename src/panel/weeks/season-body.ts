import { html, nothing, type TemplateResult } from 'lit-html'
import { scenarioNames } from '../../model/simulation/scenario'
import { fingerprint, timelines, tragedyChoice, seasonPart as words, working } from '../../words/season'
import type { Panel, PartBody } from '../panel-state'
import { seasonCharts } from './charts/charts'
import { childStrip } from './child'
import { eventCards } from './events'
import { paceChoice } from './open-transport'
import { weeksNotThere } from './weeks-not-there'

/** Which timeline the weeks follow, and what they come to: one child’s where one is chosen, what happened, the charts. */
export const seasonBody: PartBody = panel => {
  const { hash, shown, status } = panel.weeks
  if (status === 'missing') return weeksNotThere(panel)
  if (!shown) return html`<p class="chart-note">${working.name}…</p>`
  return html`${paceChoice(panel)} ${timelineChoice(panel)} ${choiceOfTragedies(panel)} ${childStrip(panel)} ${eventCards(panel)} ${seasonCharts(panel)}
    ${hash ? html`<p class="chart-note"><data data-season-hash value=${hash}>${fingerprint(hash)}</data></p>` : nothing}`
}

/** Which timeline the weeks follow. Choosing another begins again in week 0. */
function timelineChoice({ state, actions, id }: Panel): TemplateResult {
  const now = state.season?.scenario
  return html`<fieldset class="timelines">
    <legend>${words.timeline}</legend>
    ${scenarioNames.map(
      name => html`<label class="switch-choice"><input type="radio" name=${id('script')} .checked=${now === name} @change=${() => actions.openSeason(name)} />
        <span>${timelines[name].name}</span></label>`,
    )}
  </fieldset>
  <p class="chart-note">${now ? timelines[now][state.season?.tragedies ? 'hint' : 'hintWithout'] : nothing} ${words.introduction}</p>`
}

/** Whether the weeks may hold a tragedy, where anything happens in them: changed on the way, the same week stays on show. */
function choiceOfTragedies({ state, actions, id }: Panel): TemplateResult | typeof nothing {
  const { season } = state
  if (!season || season.scenario === 'none') return nothing
  const note = id('tragedies-note')
  const choose = (event: Event) => actions.setTragedies((event.currentTarget as HTMLInputElement).checked)
  return html`<label class="season-choice"><input type="checkbox" aria-describedby=${note} .checked=${season.tragedies} @change=${choose} />
      <span>${tragedyChoice.name}</span></label>
    <p class="chart-note" id=${note}>${season.tragedies ? tragedyChoice.held : tragedyChoice.leftOut}</p>`
}
