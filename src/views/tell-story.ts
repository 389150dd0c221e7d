import '../styles/story.css'
import type { SettingsStore } from '../store/store'
import { createStory, type Story } from '../story/story'
import { narrow } from './initial-settings'

/** The story with its styles, fetched when it is first opened. `search`: the query the page was opened with. */
export const tellStory = (store: SettingsStore, search: string): Story =>
  createStory(store, search, () => innerWidth < narrow)
