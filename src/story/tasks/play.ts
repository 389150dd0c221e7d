import { html, nothing, type TemplateResult } from 'lit-html'
import { eventCards } from '../../panel/weeks/events'
import { playing } from '../../words/story/game'
import type { StepContext } from '../step-context'

/** Plays the weeks of the step. The row under the picture does the same, and more. */
export function playTask({ panel, player, step }: StepContext, until: number): TemplateResult {
  const { state, actions, seasons } = panel
  const week = seasons.shown?.week ?? state.season?.week ?? 0
  /** Where the reader has closed the weeks the step begins again. */
  const withWeeks = (act: () => void) => () => {
    if (!panel.state.season) player.enter(step, false)
    act()
  }
  const play = withWeeks(() => actions.setPlaying(!panel.state.playing))
  const oneWeek = withWeeks(() => {
    const from = panel.seasons.shown?.week ?? panel.state.season?.week ?? 0
    if (from < until) actions.setWeek(from + 1)
  })
  return html`<div class="step-choices">
      <button type="button" class="button button-strong" @click=${play}>${state.playing ? playing.pause : playing.play}</button>
      <button type="button" class="button" @click=${oneWeek}>${playing.oneWeek}</button>
      <span>${playing.week(week)}</span>
    </div>`
}

/** What has happened in the weeks of a step, under its last words. */
export const playedEvents = ({ panel }: StepContext): TemplateResult | typeof nothing =>
  panel.seasons.shown ? eventCards(panel) : nothing
