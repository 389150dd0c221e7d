import type { PartBody } from '../panel/panel-state'
import type { SettingsStore } from '../store/store'

/**
 * What fetches the story as a part of the panel. It is made once, however often the panel is: what the reader did at
 * each step is in it. `search`: the query the page was opened with; by the time the story has come the address may say
 * more.
 */
export function storyPart(store: SettingsStore, search: string): () => Promise<PartBody> {
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
  return () => {
    told ??= bring()
    return told
  }
}
