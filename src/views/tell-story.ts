import '../styles/story.css'
import type { PartBody } from '../panel/panel-state'
import type { SettingsStore } from '../store/store'
import { createStory } from '../story/story'
import { narrow } from './initial-settings'

/** The story with its styles, fetched when it is first told. `search`: the query the page was opened with. */
export const tellStory = (store: SettingsStore, search: string): PartBody =>
  createStory(store, search, () => innerWidth < narrow)
