import { expect, test } from 'vitest'
import { storyDoor } from '../../src/panel/story-door'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { storyEntry as words } from '../../src/words/panel'
import { buttonsOf, markup, press } from '../story/markup'
import { panelOn } from '../story/step-context'

test('the door begins the story, and once it has been left leads back to where that was', () => {
  const store = createSettingsStore(defaultSettings())
  const door = () => markup(storyDoor(panelOn(store)))
  expect(buttonsOf(door())).toEqual([words.begin])
  press(door(), words.begin)
  expect(store.getState().step).toBe(1)
  store.actions.openStory(7)
  store.actions.leaveStory()
  expect(buttonsOf(door())).toEqual([words.return])
  press(door(), words.return)
  expect(store.getState().step).toBe(7)
})
