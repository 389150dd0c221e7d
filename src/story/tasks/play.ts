import { html, nothing, type TemplateResult } from 'lit-html'
import { eventCards } from '../../panel/season/event-cards'
import { playing } from '../../words/story/game'
import type { Told } from '../told'

/** Plays the weeks of the step. The row under the picture does the same, and more. */
export function playTask({ panel }: Told, until: number): TemplateResult {
  const { state, actions, seasons } = panel
  const week = seasons.shown?.week ?? state.season?.week ?? 0
  return html`<div class="step-choices">
      <button type="button" class="button button-strong" @click=${() => actions.setPlaying(!state.playing)}>${state.playing ? playing.pause : playing.play}</button>
      <button type="button" class="button" @click=${() => actions.setWeek(Math.min(until, week + 1))}>${playing.oneWeek}</button>
      <span>${playing.week(week)}</span>
    </div>`
}

/** What has happened in the weeks of a step, under its last words. */
export const playedEvents = ({ panel }: Told): TemplateResult | typeof nothing =>
  panel.seasons.shown ? eventCards(panel) : nothing
