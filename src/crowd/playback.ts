import type { SeasonEvent } from '../model/simulation/season-event'
import { seasonWeeks } from '../store/season-settings'
import type { SettingsStore } from '../store/store'
import type { PlayedWeek } from './played-weeks'

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

/**
 * Stops at a tragedy: coming forward into the week of one, by playing, stepping or a link, is stopped there; scrubbing
 * passes by until it ends. Who was not told that the weeks may hold one is told first. `look` is to be called whenever
 * `shown` may have changed for another reason than the store.
 */
export function stopAtTragedies(
  store: SettingsStore,
  shown: () => PlayedWeek | null,
): { readonly look: () => void; readonly stop: () => void } {
  let last = -1
  function look(): void {
    const { season, scrubbing, isTold, waitsToBeTold } = store.getState()
    const week = shown()
    if (!season) last = -1
    if (!season || !week || scrubbing || week.week !== season.week) return
    const { events } = week.replay.deltas[week.week]
    // Where tragedies have just been left out, the weeks on show are still those from before.
    const isTragedy = season.tragedies && events.some(({ kind }) => kind === 'tragedy')
    const isStop = week.week > last && isTragedy
    // A link into its very week is the only way to a tragedy that nothing was said before.
    if (isStop && last >= 0 && !isTold) {
      if (waitsToBeTold !== 'words') store.actions.tellBeforeTragedy()
      return
    }
    last = week.week
    if (isStop) store.actions.stopAtTragedy(week.week)
  }
  return { look, stop: store.subscribe(look) }
}

/** Whether an event pauses the weeks and is drawn. A tragedy has a stop of its own, and the others change nothing. */
export const isHeld = ({ kind }: SeasonEvent): boolean =>
  kind !== 'kickOff' && kind !== 'chanceDecides' && kind !== 'tragedy'

/**
 * Holds the events of a week the reader comes to, by playing, stepping, a link or a step of the story: the weeks pause until
 * the reader goes on. Scrubbing passes by until it ends, and a tragedy of the same week comes first. An event that is no
 * more, because something before it was changed, is let go of. `look` as in `stopAtTragedies`.
 */
export function holdAtEvents(
  store: SettingsStore,
  shown: () => PlayedWeek | null,
): { readonly look: () => void; readonly stop: () => void } {
  let last: { readonly week: number; readonly step: number | null } | null = null
  function look(): void {
    const { season, scrubbing, stoppedAtTragedy, heldAt, step } = store.getState()
    const week = shown()
    if (!season) last = null
    if (!season || !week || scrubbing || stoppedAtTragedy !== null || week.week !== season.week) return
    const isComing = week.week !== last?.week || step !== last.step
    last = { week: week.week, step }
    const isEvent = week.replay.deltas[week.week].events.some(isHeld)
    if (isEvent && isComing && heldAt !== week.week) store.actions.holdAt(week.week)
    if (!isEvent && heldAt !== null) store.actions.holdAt(null)
  }
  return { look, stop: store.subscribe(look) }
}
