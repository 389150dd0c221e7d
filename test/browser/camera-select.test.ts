import { expect, test } from 'vitest'
import { mountCameraSelect } from '../../src/panel/camera-select'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'

test('the list of places to look from sets the camera, follows it, and is taken away with its listener', () => {
  const root = document.createElement('div')
  const store = createSettingsStore(readLink('?camera=rows').settings)
  const takeAway = mountCameraSelect(root, store)
  const list = root.querySelector('select')!
  expect(list.value).toBe('rows')
  list.value = 'dugout'
  list.dispatchEvent(new Event('change'))
  expect(store.getState().camera).toBe('dugout')
  store.actions.setCamera('above')
  expect(list.value).toBe('above')
  takeAway()
  store.actions.setCamera('pitch')
  expect([root.childElementCount, list.value]).toEqual([0, 'above'])
})
