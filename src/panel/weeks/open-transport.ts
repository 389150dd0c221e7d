import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import { mayTakeFocus } from '../../lib/focus'
import { seasonWeeks } from '../../store/season-settings'
import { paceName, tragedyChoice, transport as words, workedOutTo, working } from '../../words/season'
import { weekName, weekOf } from '../../words/weeks'
import { fingerEvents } from '../control/finger'
import type { Panel, PartBody } from '../panel-state'
import { percent } from '../percent'
import { causeBadge, eventsHeld, eventsShown } from './events'
import { type ShapeName, shape } from './shape'

const paces = [1, 2, 4, 8] as const

/**
 * What plays the weeks: the row of buttons, the track, and the latest thing that happened. Over them, on the picture's foot, the
 * card of an event that has paused them, or what the reader is told before weeks of a link go on.
 */
export const openTransport: PartBody = panel => {
  const { state, actions, weeks } = panel
  const week = state.season?.week ?? 0
  const last = weeks.shown?.lastWeek ?? 0
  // From the week of that moment: a second press may come before the first has been drawn.
  const back = () => {
    actions.setPlaying(false)
    actions.setWeek((panel.state.season?.week ?? 1) - 1)
  }
  const on = () => actions.stepOn(panel.weeks.shown?.lastWeek ?? panel.state.season?.week ?? 0)
  const button = (name: string, icon: ShapeName, act: () => void, idle: boolean) =>
    html`<button type="button" class="button transport-step" aria-label=${name} title=${name} aria-disabled=${idle ? 'true' : 'false'}
      @click=${() => idle || act()}>${shape(icon)}</button>`
  return html`<div class="transport-lines"><div class="transport-row">
      <button type="button" class="button transport-play" id=${panel.id('transport-play')} @click=${() => actions.setPlaying(!panel.state.playing)}>
        ${shape(state.playing ? 'pause' : 'play')} ${state.playing ? words.pause : words.play}</button>
      ${button(words.back, 'back', back, week === 0)}
      ${button(words.on, 'on', on, week >= last)}
      ${scrub(panel, week, last)}
      ${paceChoice(panel)}
      ${button(words.close, 'close', actions.closeSeason, false)}
    </div>
    ${latest(panel)}</div> ${overTheBar(panel, 'bar-note')}`
}

/** What the weeks wait for: the card of an event, or the words that come before weeks that may hold a tragedy. `place`: its class. */
export function overTheBar(panel: Panel, place: string): TemplateResult | typeof nothing {
  if (panel.state.waitsToBeTold) return toldFirst(panel, place)
  const held = eventsHeld(panel)
  if (held.length === 0) return nothing
  const goOn = () => {
    // The button goes with its card.
    panel.focusOn('transport-play')
    panel.actions.goOn()
  }
  return html`<div class="${place} held-event">
    <div>${held.map(
      ({ cause, name, does }) =>
        html`<p class="held-event-name">${name} <span class="unseen">. </span>${causeBadge(cause)}</p><p>${does}</p>`,
    )}</div>
    <button type="button" class="button button-strong" @click=${goOn}>${shape('play')} ${words.goOn}</button>
  </div>`
}

/** Said before weeks of a link go on that may hold a tragedy, with a way to leave it out. Escape takes back what was asked for. */
function toldFirst({ actions, id, focusOn }: Panel, place: string): TemplateResult {
  const answer = (act: () => void) => () => {
    focusOn('transport-play')
    act()
  }
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && answer(actions.dropWaiting)()
  const told = id(`${place}-told`)
  return html`<div class="${place} transport-start" @keydown=${onKey}>
    <p class="transport-hint" id=${told}>${tragedyChoice.told}</p>
    <button type="button" class="button button-strong transport-open" aria-describedby=${told} ${ref(focusOnceThere)}
      @click=${answer(() => actions.setTragedies(false))}>${tragedyChoice.leaveOut}</button>
    <button type="button" class="button transport-open" @click=${answer(() => actions.setTragedies(true))}>${tragedyChoice.goOn}</button>
  </div>`
}

/** The focus goes to what has come once it is in the page: it is drawn before it can take it. */
const focusOnceThere = (element: Element | undefined): void => {
  if (element) queueMicrotask(() => mayTakeFocus() && (element as HTMLElement).focus({ preventScroll: true }))
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
  const on = fingerEvents(value => actions.setWeek(value, true))
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
        @input=${on.input} @pointerdown=${on.pointerdown} @pointerup=${on.pointerup} @pointercancel=${on.pointercancel} @change=${actions.endScrubbing} @blur=${actions.endScrubbing} />
    </div>
  </div>`
}

/** The latest thing that happened, in the place kept for it; or how far the weeks have been worked out. */
function latest(panel: Panel): TemplateResult {
  const { weeks, state } = panel
  const { shown } = weeks
  const event = eventsShown(panel).at(-1)
  const status = shown?.status ?? weeks.status
  if (shown && status === 'running' && panel.local.isSlow) {
    return html`<p class="transport-latest"><progress max=${seasonWeeks} value=${shown?.lastWeek ?? 0} aria-label=${working.name}></progress>
      ${workedOutTo(shown?.lastWeek ?? 0)} <button type="button" class="button button-quiet" @click=${weeks.cancel}>${working.cancel}</button></p>`
  }
  if (status === 'stopped' || status === 'failed') {
    return html`<p class="transport-latest">${working[status]} <button type="button" class="button button-quiet" @click=${weeks.again}>${working.again}</button></p>`
  }
  if (!event || !state.season) return html`<p class="transport-latest"></p>`
  return html`<p class="transport-latest">${weekName(event.week)}: ${event.name} <span class="unseen">. </span>${causeBadge(event.cause)}${event.does ? html` <span class="transport-does">${event.does}</span>` : nothing}</p>`
}
