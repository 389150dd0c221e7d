import { afterEach, expect, test, vi } from 'vitest'
import { copiedInWords, copyLink, historyButtons, longestEverywhere } from '../../src/panel/history-buttons'
import { readLink } from '../../src/store/link/link'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { history, history as words } from '../../src/words/panel'
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
  panel.local.copied = { came: 'refused', address: 'file:///?v=1' }
  const field = tagOf(drawn(), /<input/)
  expect(field).toContain('aria-describedby="link-refused"')
  expect(field).toContain('.value="file:///?v=1"')
  expect(drawn().text).toContain(`<span id="link-refused">${words.refused} </span>`)
})

/** Settings with something moved in each of so many weeks, and another such season kept beside it. */
function movedEveryWeek(weeks: number, keptWeeks = 0): string {
  const changes = (count: number) =>
    Array.from({ length: count }, (_, at) => `${at + 1}:leaving:11.${(at % 8) + 1}`)
  const kept = keptWeeks > 0 ? `&kept=${encodeURIComponent(`changes=${changes(keptWeeks)}`)}` : ''
  return `?v=1&week=${weeks}&changes=${changes(weeks)}${kept}`
}

test.each([
  [60, 0, false],
  [60, 60, false],
  [156, 0, true],
  [156, 156, true],
])(
  'a link with changes in %d weeks, and in %d of what was kept, is said to be long where it is: %s',
  async (weeks, keptWeeks, isLong) => {
    const address = 'https://a-council.example.org/eighty-thousand/'
    vi.stubGlobal('location', { href: address })
    const writeText = vi.fn(async (_text: string) => {})
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    vi.stubGlobal('document', {})
    const search = movedEveryWeek(weeks, keptWeeks)
    const { settings } = readLink(search)
    const announce = vi.fn()
    const panel = { ...panelOn(createSettingsStore(settings)), announce }
    await copyLink(panel)
    const copied = writeText.mock.calls[0]?.[0] ?? ''
    expect(readLink(new URL(copied).search)).toEqual({ settings, notes: [] })
    expect(copied.length > longestEverywhere, `${copied.length}`).toBe(isLong)
    const words = isLong ? `${history.copied} ${history.isLong(copied.length)}` : history.copied
    expect(announce).toHaveBeenCalledWith(words)
    expect(copiedInWords(panel)).toBe(words)
    if (isLong) expect(markup(historyButtons(panel)).text).toContain(history.isLong(copied.length))
  },
)
