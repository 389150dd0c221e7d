import type { SettingsStore } from '../store/store'
import type { PlayedWeek } from './played-weeks'

/**
 * Stops at a tragedy: coming forward into the week of one, by playing, stepping or a link, is stopped there; scrubbing
 * passes by until it ends. `look` is to be called whenever `shown` may have changed for another reason than the store.
 */
export function stopAtTragedies(
  store: SettingsStore,
  shown: () => PlayedWeek | null,
): { readonly look: () => void; readonly stop: () => void } {
  let last = -1
  function look(): void {
    const { season, scrubbing } = store.getState()
    const week = shown()
    if (!season) last = -1
    if (!season || !week || scrubbing || week.week !== season.week) return
    const isForward = week.week > last
    last = week.week
    const { events } = week.replay.deltas[week.week]
    if (isForward && events.some(({ kind }) => kind === 'tragedy')) store.actions.stopAtTragedy(week.week)
  }
  return { look, stop: store.subscribe(look) }
}
