import { expect, test, vi } from 'vitest'
import { defaultSettings } from '../../src/store/defaults'
import { createSettingsStore } from '../../src/store/store'
import { storyPart } from '../../src/views/story-part'

test('the story is made once, however often the panel that shows it is', async () => {
  vi.stubGlobal('innerWidth', 1280)
  const store = createSettingsStore({ ...defaultSettings(), step: 8 })
  const { load } = storyPart(store, '?step=8')
  const body = await load()
  store.actions.setParameter('posts', 120)
  expect(await load()).toBe(body)
  expect(store.getState()).toMatchObject({ step: 8, parameters: { posts: 120 } })
})
