import type { Crowd } from '../crowd/crowd'
import type { SettingsStore } from '../store/store'
import { answerHost } from './answer-host'
import { type FrameParts, tellHeight } from './heights'

/** What an embed does for the page around it: says how high it wants to be, and answers. Returns what ends it. */
export function liveInFrame(
  parts: FrameParts,
  store: SettingsStore,
  crowd: Crowd,
  frame: Window,
  bringPlaces: () => Promise<void>,
): () => void {
  const ends = [tellHeight(parts, frame), answerHost(store, crowd, frame, bringPlaces)]
  return () => {
    for (const end of ends) end()
  }
}
