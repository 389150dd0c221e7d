import { expect, test } from 'vitest'
import { openTransport } from '../../../src/panel/weeks/open-transport'
import { readLink } from '../../../src/store/link/link'
import { createSettingsStore } from '../../../src/store/store'
import { transport } from '../../../src/words/season'
import { markup } from '../../story/markup'
import { panelOn } from '../panel-on'

/** What plays the weeks on a page whose first week has not come. */
function opened(week: number) {
  const store = createSettingsStore(readLink(`?week=${week}&script=none&children=400`).settings)
  return { store, text: () => markup(openTransport(panelOn(store))).text }
}

test('its one button plays the weeks, and pauses them while they go by', () => {
  const { store, text } = opened(3)
  expect(text()).toContain(transport.play)
  expect(text()).not.toContain(transport.pause)
  store.actions.setPlaying(true)
  expect(text()).toContain(transport.pause)
})

test('there is no step back before the first week, and none on while no further week has come', () => {
  const idle = (name: string, text: string) =>
    new RegExp(`aria-label="?${name}"? [^>]*aria-disabled="?true`).test(text)
  const first = opened(0).text()
  expect([idle(transport.back, first), idle(transport.on, first)]).toEqual([true, true])
  expect(idle(transport.back, opened(3).text())).toBe(false)
})
