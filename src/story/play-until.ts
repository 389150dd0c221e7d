import type { SettingsStore } from '../store/store'
import { beatOf } from './player'

/** Pauses in the last week a step plays. From there the reader may play on. Returns what ends it. */
export function listenForTheEnd(store: SettingsStore): () => void {
  return store.subscribe((now, before) => {
    if (now.step === null || !now.playing || now.season?.week === before.season?.week) return
    const { task } = beatOf(now.step)
    const plays = task.kind === 'play' || task.kind === 'levers'
    if (plays && now.season?.week === task.until) store.actions.setPlaying(false)
  })
}
