import { expect, onTestFinished, test, vi } from 'vitest'
import { drawer } from '../../src/panel/drawer'
import { presentButton } from '../../src/panel/present-button'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'
import { history } from '../../src/words/panel'
import { present } from '../../src/words/present'
import { presetsHeading } from '../../src/words/presets'
import { supportHeading } from '../../src/words/support'
import { markup, press, readable } from '../story/markup'
import { panelOn } from './panel-on'

test('the drawer goes from where to start, over the way back, to the support lines', () => {
  const text = readable(markup(drawer(panelOn(createSettingsStore(readLink('').settings)))).text)
  const places = [presetsHeading, history.undo, supportHeading].map(words => text.indexOf(words))
  expect(places.every(place => place >= 0)).toBe(true)
  expect(places).toEqual([...places].sort((one, other) => one - other))
})

test('the present view is a quiet press away, but not in somebody else’s frame', () => {
  vi.stubGlobal('document', { documentElement: {} })
  onTestFinished(() => void vi.unstubAllGlobals())
  const store = createSettingsStore(readLink('').settings)
  press(markup(presentButton(panelOn(store))), present.open)
  expect(store.getState().view).toBe('present')
  const inDrawer = (search: string) =>
    readable(markup(drawer(panelOn(createSettingsStore(readLink(search).settings)))).text).includes(
      present.open,
    )
  expect([inDrawer(''), inDrawer('?view=embed')]).toEqual([true, false])
})
