import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notThere } from '../../src/panel/not-come'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { notCome, notComeSaid, waysToHave } from '../../src/words/not-come'
import { markup } from '../story/markup'

beforeEach(() => void vi.stubGlobal('location', { pathname: '/a/', search: '?posts=120' }))
afterEach(() => void vi.unstubAllGlobals())

const shown = (times: number) => {
  const { state } = { state: createSettingsStore({ ...defaultSettings(), step: 8 }).getState() }
  return markup(notThere(state, { words: notCome.part, times, again: () => undefined })).text
}

test('what did not come says so and offers to try again, and the second time to load the page as it is', () => {
  expect(shown(1)).toContain(notCome.part)
  expect(shown(1)).toContain(waysToHave.again)
  expect(shown(1)).not.toContain(waysToHave.load)
  expect(shown(2)).toContain(waysToHave.notThisTime)
  expect(shown(2)).toMatch(/href="?\/a\/\?v=1[^>]*step=8/)
})

test('the second time it is said aloud in other words, so that they are heard', () => {
  expect(notComeSaid(notCome.weeks, 1)).toBe(notCome.weeks)
  expect(notComeSaid(notCome.weeks, 2)).not.toBe(notCome.weeks)
})
