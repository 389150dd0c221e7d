import { expect, test, vi } from 'vitest'
import { defaultSettings } from '../../src/store/defaults'
import { createSettingsStore } from '../../src/store/store'
import { watch } from '../../src/store/watch'

test('a watcher hears of what it picks, and of nothing else', () => {
  const store = createSettingsStore(defaultSettings())
  const heard = vi.fn()
  const stop = watch(store, state => state.truth, heard)
  store.actions.setCamera('dugout')
  expect(heard).not.toHaveBeenCalled()
  store.actions.setTruth(true)
  expect(heard.mock.calls).toEqual([[true, false]])
  stop()
  store.actions.setTruth(false)
  expect(heard).toHaveBeenCalledTimes(1)
})

test('a watcher that changes the store hears of its own change too', () => {
  const store = createSettingsStore(defaultSettings())
  const heard: string[] = []
  watch(
    store,
    state => state.camera,
    camera => {
      heard.push(camera)
      if (camera === 'dugout') store.actions.setCamera('above')
    },
  )
  store.actions.setCamera('dugout')
  expect(heard).toEqual(['dugout', 'above'])
})
