import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { seasonWeeks } from '../../store/season-settings'
import { paceName, transport as words, workedOutTo, working } from '../../words/season'
import { weekName, weekOf } from '../../words/weeks'
import type { Panel, PartBody } from '../panel-state'
import { percent } from '../percent'
import { causeBadge, eventsShown } from './events'
import { type ShapeName, shape } from './shape'

const paces = [1, 2, 4, 8] as const

/** What plays the weeks: the row of buttons, the track, and the latest thing that happened. */
export const openTransport: PartBody = panel => {
  const { state, actions, weeks } = panel
  const week = state.season?.week ?? 0
  const last = weeks.shown?.lastWeek ?? 0
  // From the week of that moment: a second press may come before the first has been drawn.
  const step = (by: 1 | -1) => {
    const from = panel.state.season?.week ?? 0
    actions.setPlaying(false)
    actions.setWeek(Math.min(from + by, panel.weeks.shown?.lastWeek ?? from))
  }
  const button = (name: string, icon: ShapeName, act: () => void, idle: boolean) =>
    html`<button type="button" class="button transport-step" aria-label=${name} title=${name} aria-disabled=${idle ? 'true' : 'false'}
      @click=${() => idle || act()}>${shape(icon)}</button>`
  return html`<div class="transport-row">
      <button type="button" class="button transport-play" @click=${() => actions.setPlaying(!panel.state.playing)}>
        ${shape(state.playing ? 'pause' : 'play')} ${state.playing ? words.pause : words.play}</button>
      ${button(words.back, 'back', () => step(-1), week === 0)}
      ${button(words.on, 'on', () => step(1), week >= last)}
      ${scrub(panel, week, last)}
      ${paceChoice(panel)}
      ${button(words.close, 'close', actions.closeSeason, false)}
    </div>
    ${latest(panel)}`
}

/** How fast the weeks go by. */
export const paceChoice = ({
  state,
  actions,
}: Panel): TemplateResult => html`<label class="transport-pace"><span class="unseen">${words.pace}</span>
  <select @change=${(event: Event) => actions.setWeeksPerSecond(Number((event.currentTarget as HTMLSelectElement).value))}>
    ${paces.map(pace => html`<option value=${pace} ?selected=${pace === state.weeksPerSecond}>${paceName(pace)}</option>`)}
  </select></label>`

/** The weeks as a track: where the reader is, how far they are worked out, and what has happened. */
function scrub(panel: Panel, week: number, last: number): TemplateResult {
  const { actions } = panel
  const along = (at: number) => percent((100 * at) / seasonWeeks)
  const value = (event: Event) => (event.currentTarget as HTMLInputElement).valueAsNumber
  const said = weekOf(week, seasonWeeks)
  return html`<div class="transport-scrub">
    <span class="transport-week" aria-hidden="true">${said}</span>
    <div class="transport-track">
      <svg class="transport-marks" aria-hidden="true" focusable="false">
        <rect class="transport-ground" x="0" y="9" width="100%" height="4" />
        <rect class="transport-worked" x="0" y="9" width=${along(last)} height="4" />
        <rect class="transport-gone" x="0" y="9" width=${along(week)} height="4" />
        ${eventsShown(panel).map(({ week: at, cause }) => svg`<line class="transport-event event-${cause}" x1=${along(at)} x2=${along(at)} y1="1" y2="21" />`)}
      </svg>
      <input type="range" min="0" max=${seasonWeeks} step="1" .value=${String(week)} aria-label=${words.scrub} aria-valuetext=${said}
        @input=${(event: Event) => actions.setWeek(value(event), true)} @change=${actions.endScrubbing} @blur=${actions.endScrubbing} />
    </div>
  </div>`
}

/** The latest thing that happened, in the place kept for it; or how far the weeks have been worked out. */
function latest(panel: Panel): TemplateResult {
  const { weeks, state } = panel
  const { shown } = weeks
  const event = eventsShown(panel).at(-1)
  const status = shown?.status
  if (status === 'running' && panel.local.isSlow) {
    return html`<p class="transport-latest"><progress max=${seasonWeeks} value=${shown?.lastWeek ?? 0} aria-label=${working.name}></progress>
      ${workedOutTo(shown?.lastWeek ?? 0)} <button type="button" class="button button-quiet" @click=${weeks.cancel}>${working.cancel}</button></p>`
  }
  if (status === 'stopped' || status === 'failed') {
    return html`<p class="transport-latest">${working[status]} <button type="button" class="button button-quiet" @click=${weeks.again}>${working.again}</button></p>`
  }
  if (!event || !state.season) return html`<p class="transport-latest"></p>`
  return html`<p class="transport-latest">${weekName(event.week)}: ${event.name} <span class="unseen">. </span>${causeBadge(event.cause)}${event.does ? html` <span class="transport-does">${event.does}</span>` : nothing}</p>`
}
