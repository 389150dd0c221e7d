import '../styles/panel-folds.css'
import '../styles/season.css'
import '../styles/season-row.css'
import { html, nothing, render, type TemplateResult } from 'lit-html'
import type { PlayedWeeks } from '../crowd/played-weeks'
import { createWeeksPlayer } from '../crowd/weeks-player'
import { focusOnHeading } from '../lib/focus'
import { eventsOf } from '../model/simulation/replay'
import { support } from '../panel/support'
import { openTransport } from '../panel/weeks/open-transport'
import type { SettingsStore } from '../store/store'
import { transport } from '../words/season'
import { tragedy as words } from '../words/season-events'

/*
 * What is fetched with the first season: what plays the weeks, and the words of a tragedy, which must be there before a
 * week can bring one; and the row in the bar.
 */
export { createWeeksPlayer, openTransport }

/**
 * Puts the words of a tragedy into the place of the panel, with the focus on them. `id` gives each id the page's own
 * form. Returns what takes them away.
 */
export function showTragedy(
  root: HTMLElement,
  store: SettingsStore,
  { shown }: PlayedWeeks,
  id: (name: string) => string,
): () => void {
  const week = store.getState().stoppedAtTragedy
  const event =
    shown && eventsOf(shown.replay).find(({ kind, week: at }) => kind === 'tragedy' && at === week)
  render(tragedyWords(event?.cause ?? 'chance', store.actions, id), root)
  focusOnHeading(root.querySelector('h2'))
  return () => render(nothing, root)
}

/** Words on their own. The weeks go on when the reader chooses, or are left. */
function tragedyWords(
  cause: 'scripted' | 'chance',
  { goOn, closeSeason }: Pick<SettingsStore['actions'], 'goOn' | 'closeSeason'>,
  id: (name: string) => string,
): TemplateResult {
  return html`<div class="panel held">
    <h2 tabindex="-1">${words.heading}</h2>
    <p class="held-sentence">${words.sentence}</p>
    <p>${words.still}</p>
    <p>${words[cause]}</p>
    ${support(id)}
  </div>
  <div class="held-ways">
    <button type="button" class="button button-strong" @click=${goOn}>${words.goOn}</button>
    <button type="button" class="button" @click=${closeSeason}>${transport.close}</button>
  </div>`
}
