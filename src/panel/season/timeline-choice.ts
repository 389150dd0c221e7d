import { html, nothing, type TemplateResult } from 'lit-html'
import { scriptNames } from '../../model/season/script'
import { timelines, seasonPart as words } from '../../words/season'
import type { Panel } from '../panel-state'

/** Which timeline the weeks follow. Choosing another begins again in week 0. */
export function timelineChoice({ state, actions }: Panel): TemplateResult {
  const now = state.season?.script
  return html`<fieldset class="timelines">
    <legend>${words.timeline}</legend>
    ${scriptNames.map(
      name => html`<label class="switch-choice"><input type="radio" name="script" .checked=${now === name} @change=${() => actions.openSeason(name)} />
        <span>${timelines[name].name}</span></label>`,
    )}
  </fieldset>
  <p class="chart-note">${now ? timelines[now].hint : nothing} ${words.introduction}</p>`
}
