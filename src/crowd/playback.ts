import { seasonWeeks } from '../store/season-settings'
import type { SettingsStore } from '../store/store'

/** What is needed of a window to keep time. */
export interface Frames {
  requestAnimationFrame(frame: (now: number) => void): number
  cancelAnimationFrame(handle: number): void
}

/** A frame that comes later than this (a tab in the background, a slow machine) counts as this late, in milliseconds. */
const latestFrame = 250

/**
 * Lets the weeks go by while the store says that it is playing: one at a time, none passed over, never beyond the last
 * that has been played (`lastWeek`). Between frames the page is free for whatever the reader does. Returns what ends it.
 */
export function playWeeks(store: SettingsStore, lastWeek: () => number, frames: Frames): () => void {
  let handle = 0
  let before = 0
  let due = 0

  function frame(now: number): void {
    handle = 0
    const { playing, season, weeksPerSecond } = store.getState()
    if (!playing || !season) return
    due += (Math.min(latestFrame, now - before) * weeksPerSecond) / 1000
    before = now
    if (due >= 1 && season.week < lastWeek()) {
      // At most one week a frame: a slow machine plays more slowly rather than falling behind.
      due = Math.min(1, due - 1)
      store.actions.setWeek(season.week + 1)
      if (season.week + 1 >= seasonWeeks) store.actions.setPlaying(false)
    } else due = Math.min(1, due)
    plan()
  }

  function plan(): void {
    if (!handle && store.getState().playing) handle = frames.requestAnimationFrame(frame)
  }

  function start(): void {
    if (handle || !store.getState().playing) return
    handle = frames.requestAnimationFrame(now => {
      before = now
      due = 0
      frame(now)
    })
  }

  start()
  const unsubscribe = store.subscribe((now, last) => now.playing !== last.playing && start())
  return () => {
    unsubscribe()
    frames.cancelAnimationFrame(handle)
  }
}
