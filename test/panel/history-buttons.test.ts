import { afterEach, expect, test, vi } from 'vitest'
import { historyButtons } from '../../src/panel/history-buttons'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { history as words } from '../../src/words/panel'
import { buttonsOf, buttonTag, markup, press, tagOf } from '../story/markup'
import { panelOn } from './panel-on'

afterEach(() => void vi.unstubAllGlobals())

function open() {
  const store = createSettingsStore(defaultSettings())
  const panel = panelOn(store)
  return { store, panel, drawn: () => markup(historyButtons(panel)) }
}

test('there are four ways: back, on, back to the beginning, and elsewhere', () => {
  const { drawn } = open()
  expect(buttonsOf(drawn())).toEqual([words.undo, words.redo, words.reset, words.copyLink])
})

test('a button with nothing to do stays in reach and does nothing', () => {
  const { store, drawn } = open()
  expect(buttonTag(drawn(), words.undo)).toContain('aria-disabled="true"')
  press(drawn(), words.undo)
  store.actions.setParameter('posts', 120)
  expect(buttonTag(drawn(), words.undo)).toContain('aria-disabled="false"')
  press(drawn(), words.undo)
  expect(store.getState().parameters.posts).toBe(145)
  press(drawn(), words.redo)
  expect(store.getState().parameters.posts).toBe(120)
  press(drawn(), words.reset)
  expect(store.getState().parameters.posts).toBe(145)
})

test('where the link could not be copied it stands in a field, with why beside it', () => {
  vi.stubGlobal('location', { origin: 'null', pathname: '/', href: 'file:///', search: '' })
  const { panel, drawn } = open()
  panel.local.copied = 'refused'
  const field = tagOf(drawn(), /<input/)
  expect(field).toContain('aria-describedby="link-refused"')
  expect(drawn().text).toContain(`<span id="link-refused">${words.refused}</span>`)
})
