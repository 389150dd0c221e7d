import type { FetchedPart } from '../panel/fetched-part'
import type { SettingsStore } from '../store/store'
import type { Story } from '../story/story'

/** The story as a part of the panel, and what takes it away again. */
export interface StoryPart extends FetchedPart {
  /** Rejects where the story cannot be fetched: the reader then has the controls instead, and the next call tries again. */
  readonly load: FetchedPart['load']
  /** Cancels the subscriptions of the story; of one that is still on its way as soon as it is there. */
  readonly stop: () => void
}

/**
 * The story as a part of the panel. It is made once, however often the panel is: what the reader did at each step is in
 * it. `search`: the query the page was opened with; by the time the story has come the address may say more.
 */
export function storyPart(store: SettingsStore, search: string): StoryPart {
  let story: Promise<Story> | null = null
  async function fetchStory(): Promise<Story> {
    try {
      return (await import('./tell-story')).tellStory(store, search)
    } catch (error) {
      story = null
      store.actions.leaveStory()
      throw error
    }
  }
  return {
    name: 'story',
    async load() {
      story ??= fetchStory()
      return (await story).body
    },
    stop() {
      void story?.then(({ stop }) => stop()).catch(() => {})
    },
  }
}
