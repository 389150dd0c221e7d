import { expect, test } from 'vitest'
import { drawer } from '../../src/panel/drawer'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'
import { history } from '../../src/words/panel'
import { presetsHeading } from '../../src/words/presets'
import { supportHeading } from '../../src/words/support'
import { markup, readable } from '../story/markup'
import { panelOn } from './panel-on'

test('the drawer goes from where to start, over the way back, to the support lines', () => {
  const text = readable(markup(drawer(panelOn(createSettingsStore(readLink('').settings)))).text)
  const places = [presetsHeading, history.undo, supportHeading].map(words => text.indexOf(words))
  expect(places.every(place => place >= 0)).toBe(true)
  expect(places).toEqual([...places].sort((one, other) => one - other))
})
