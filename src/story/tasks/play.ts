import { html, nothing, type TemplateResult } from 'lit-html'
import type { LeverId } from '../../model/simulation/levers'
import { evidenceBadge } from '../../panel/badge'
import { fingerEvents } from '../../panel/control/finger'
import { eventCards } from '../../panel/weeks/events'
import { overTheBar } from '../../panel/weeks/open-transport'
import { weeksNotThere } from '../../panel/weeks/weeks-not-there'
import { leversShown } from '../../store/season-settings'
import type { SettingsStore } from '../../store/store'
import { leverInShort, leverValue } from '../../words/season-events'
import { leverBadge, levers as words } from '../../words/story/five-points'
import { playing } from '../../words/story/game'
import { player as playerWords } from '../../words/story/player'
import type { StepContext } from '../step-context'
import { stepAt } from '../steps'
import { wouldHaveToBeTrue } from './would-have-to-be-true'

/** Plays the weeks of the step, as far as week `until`. The row under the picture does the same, and more. */
export function playTask({ panel, player, number }: StepContext, until: number): TemplateResult {
  const { state, actions, weeks } = panel
  const week = weeks.shown?.week ?? state.season?.week ?? 0
  /** Where the reader has closed the weeks the step begins again. */
  const withWeeks = (act: () => void) => () => {
    if (!panel.state.season) player.enter(number, false)
    act()
  }
  const play = withWeeks(() => actions.setPlaying(!panel.state.playing))
  const oneWeek = withWeeks(() => {
    const from = panel.weeks.shown?.week ?? panel.state.season?.week ?? 0
    if (from < until) actions.stepOn(until)
  })
  return html`<div class="step-choices">
      <button type="button" class="button button-strong step-button" @click=${play}>${state.playing ? playing.pause : playing.play}</button>
      <button type="button" class="button" @click=${oneWeek}>${playing.oneWeek}</button>
      <span>${playing.week(week)}</span>
    </div>
    ${weeks.status === 'missing' ? weeksNotThere(panel) : nothing}
    ${overTheBar(panel, 'step-note')}`
}

/** The weeks, and under them the five action points as levers, a line each. */
export function leversTask(context: StepContext, until: number): TemplateResult {
  const { season } = context.panel.state
  if (!season) return playTask(context, until)
  const shown = leversShown(season)
  return html`${playTask(context, until)} ${rows.map(id => lever(context, id, shown[id]))}`
}

/** How well the levers are supported, and in a fold what is asked for, where each acts and what would have to be true of it. */
export function besideLevers({ panel }: StepContext): TemplateResult | typeof nothing {
  const { season } = panel.state
  if (!season) return nothing
  const shown = leversShown(season)
  return html`<p class="chart-note">${leverBadge} ${evidenceBadge('assumption')}</p>
    <details class="fold"><summary><h3>${playerWords.leverDetails}</h3></summary>
      <ul class="step-sentences">${rows.map(
        id =>
          html`<li><b>${words[id].name}</b>: ${words[id].asks} ${words[id].acts} ${wouldHaveToBeTrue(id, shown[id])}</li>`,
      )}</ul>
    </details>`
}

/** The levers from the top: what the second article wants most comes first. */
const rows: readonly LeverId[] = ['encouragement', 'debate', 'training', 'development', 'role']

/** What has happened in the weeks of a step, under its last words. */
export const playedEvents = ({ panel }: StepContext): TemplateResult | typeof nothing =>
  panel.weeks.shown ? eventCards(panel) : nothing

/** Pauses in the last week a step plays. From there the reader may play on. Returns what ends it. */
export function pauseAtLastWeek(store: SettingsStore): () => void {
  return store.subscribe((now, before) => {
    if (now.step === null || !now.playing || now.season?.week === before.season?.week) return
    const { task } = stepAt(now.step)
    const plays = task.kind === 'play' || task.kind === 'levers'
    if (plays && now.season?.week === task.until) store.actions.setPlaying(false)
  })
}

function lever({ panel }: StepContext, id: LeverId, percent: number): TemplateResult {
  const { name } = words[id]
  const [nameId, rangeId] = [panel.id(`lever-${id}`), panel.id(`lever-${id}-range`)]
  const pull = (event: Event) => {
    const { season } = panel.state
    const value = (event.currentTarget as HTMLInputElement).valueAsNumber
    if (season && leversShown(season)[id] !== value) panel.actions.setLever(id, value)
  }
  // A lever acts once it is let go of: a finger that is taken away to scroll lets go of it too.
  const on = fingerEvents(() => {})
  const takenAway = (event: PointerEvent) => {
    on.pointercancel(event)
    pull(event)
  }
  return html`<div class="step-lever" role="group" aria-labelledby=${nameId}>
    <label id=${nameId} for=${rangeId}>${name}</label>
    <input class="plain-range" id=${rangeId} type="range" min="0" max="100" step="5" .value=${String(percent)}
      aria-valuetext=${leverValue(percent)} @change=${pull}
      @pointerdown=${on.pointerdown} @pointerup=${on.pointerup} @pointercancel=${takenAway} />
    <output for=${rangeId} aria-live="off">${leverInShort(percent)}</output>
  </div>`
}
