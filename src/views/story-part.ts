import type { PartBody } from '../panel/panel-state'
import type { SettingsStore } from '../store/store'

/** The story as a part of the panel. */
export interface StoryPart {
  readonly load: () => Promise<PartBody>
  readonly stop: () => void
}

/**
 * What fetches the story. It is made once, however often the panel is: what the reader did at each step is in
 * it. `search`: the query the page was opened with; by the time the story has come the address may say more.
 */
export function storyPart(store: SettingsStore, search: string): StoryPart {
  let told: Promise<PartBody> | null = null
  async function bring(): Promise<PartBody> {
    try {
      return (await import('./tell-story')).tellStory(store, search)
    } catch (error) {
      // Without what tells it there is no story: the reader has the controls instead, and may try again.
      told = null
      store.actions.leaveStory()
      throw error
    }
  }
  return {
    load() {
      told ??= bring()
      return told
    },
    stop: () => undefined,
  }
}
