import { html, nothing, render, type TemplateResult } from 'lit-html'
import { eventsOf } from '../model/simulation/replay'
import { support } from '../panel/support'
import type { SettingsStore } from '../store/store'
import { tragedy as words } from '../words/season-events'
import type { FollowedSeasons } from './followed-seasons'

/**
 * Stops at a tragedy. Whoever comes forward into the week of one, playing, stepping or by a link, is held there; drawing
 * through the weeks passes by until it is let go. Returns what ends it.
 */
export function holdAtTragedies(store: SettingsStore, seasons: FollowedSeasons): () => void {
  let last = -1
  function look(): void {
    const { season, scrubbing } = store.getState()
    const shown = seasons.shown()
    if (!season) last = -1
    if (!season || !shown || scrubbing || shown.week !== season.week) return
    const isForward = shown.week > last
    last = shown.week
    const events = shown.replay.deltas[shown.week].events
    if (isForward && events.some(({ kind }) => kind === 'tragedy')) store.actions.stopAtTragedy(shown.week)
  }
  look()
  const unsubscribe = store.subscribe(look)
  const unfollow = seasons.subscribe(look)
  return () => {
    unsubscribe()
    unfollow()
  }
}

/** Words on their own. The weeks go on when the reader chooses. */
function tragedyWords(cause: 'scripted' | 'chance', goOn: () => void): TemplateResult {
  return html`<div class="panel held">
    <h2 tabindex="-1">${words.heading}</h2>
    <p class="held-sentence">${words.sentence}</p>
    <p>${words.still}</p>
    <p>${words[cause]}</p>
    ${support()}
    <button type="button" class="button button-strong" @click=${goOn}>${words.goOn}</button>
  </div>`
}

/** Puts the words into the place of the panel, with the focus on them. Returns what takes them away. */
export function showTragedy(root: HTMLElement, store: SettingsStore, seasons: FollowedSeasons): () => void {
  const shown = seasons.shown()
  const week = store.getState().stoppedAtTragedy
  const event =
    shown && eventsOf(shown.replay).find(({ kind, week: at }) => kind === 'tragedy' && at === week)
  render(tragedyWords(event?.cause ?? 'chance', store.actions.goOn), root)
  root.querySelector('h2')?.focus({ preventScroll: true })
  return () => render(nothing, root)
}
