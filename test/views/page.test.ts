import { expect, test, vi } from 'vitest'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { lateStory } from '../../src/views/page'

test('the story is made once, however often the panel that shows it is', async () => {
  vi.stubGlobal('innerWidth', 1280)
  vi.stubGlobal('document', new EventTarget())
  const store = createSettingsStore({ ...defaultSettings(), step: 8 })
  const { load } = lateStory(store, '?step=8')
  const body = await load()
  store.actions.setParameter('posts', 120)
  expect(await load()).toBe(body)
  expect(store.getState()).toMatchObject({ step: 8, parameters: { posts: 120 } })
})

test('stopped, it leaves no listener on the store, also where the story was still on its way', async () => {
  vi.stubGlobal('innerWidth', 1280)
  const store = createSettingsStore(defaultSettings())
  let listeners = 0
  const counting = {
    ...store,
    subscribe: (listener: Parameters<typeof store.subscribe>[0]) => {
      listeners++
      const unsubscribe = store.subscribe(listener)
      return () => {
        listeners--
        unsubscribe()
      }
    },
  }
  const there = lateStory(counting, '')
  await there.load()
  expect(listeners).toBeGreaterThan(0)
  there.stop()
  await vi.waitFor(() => expect(listeners).toBe(0))

  const onItsWay = lateStory(counting, '')
  const coming = onItsWay.load()
  onItsWay.stop()
  await coming
  await vi.waitFor(() => expect(listeners).toBe(0))
  lateStory(counting, '').stop()
})
