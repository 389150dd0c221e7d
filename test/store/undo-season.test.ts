import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/store/defaults'
import { createSettingsStore } from '../../src/store/store'

function playing() {
  const store = createSettingsStore(defaultSettings())
  store.actions.openSeason('none')
  store.actions.setPlaying(true)
  return { actions: store.actions, now: store.getState }
}

test('undoing the season itself stops it, and it comes back at rest, ready to be played', () => {
  const { actions, now } = playing()
  actions.undo()
  expect(now()).toMatchObject({ season: null, playing: false })
  actions.redo()
  expect(now()).toMatchObject({ season: { week: 0 }, playing: false })
  actions.setPlaying(true)
  expect(now().playing).toBe(true)
})

test('undoing a change in the season leaves it playing', () => {
  const { actions, now } = playing()
  actions.setParameter('posts', 120)
  actions.undo()
  expect(now()).toMatchObject({ season: { changes: [] }, playing: true })
})
