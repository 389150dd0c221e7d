import '../styles/panel-folds.css'
import '../styles/story.css'
import type { SettingsStore } from '../store/store'
import { listenToPageKeys } from '../story/page-keys'
import { createStory, type Story } from '../story/story'

/** The story with its styles, and with the keys that go through its steps: fetched when it is first opened. */
export function tellStory(store: SettingsStore, search: string): Story {
  const story = createStory(store, search)
  const stopKeys = listenToPageKeys(story.ways)
  return {
    ...story,
    stop() {
      stopKeys()
      story.stop()
    },
  }
}
