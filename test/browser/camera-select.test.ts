import { screen } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { cameraHeading } from '../../src/words/stadium'
import { openPanel, soon } from './panel-mounted'

test('the list of places to look from sets the camera, follows it, and is taken away with the panel', async () => {
  const { actions, getState, unmount } = await openPanel('?camera=rows')
  const list = screen.getByLabelText<HTMLSelectElement>(cameraHeading)
  expect(list.value).toBe('rows')
  list.value = 'dugout'
  list.dispatchEvent(new Event('change'))
  expect(getState().camera).toBe('dugout')
  actions.setCamera('above')
  await soon(() => expect(list.value).toBe('above'))
  unmount()
  actions.setCamera('pitch')
  expect([list.isConnected, list.value]).toEqual([false, 'above'])
})
