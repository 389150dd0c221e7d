import { expect, test, vi } from 'vitest'
import { weeksNotThere } from '../../../src/panel/weeks/weeks-not-there'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore } from '../../../src/store/store'
import { notCome, waysToHave } from '../../../src/words/not-come'
import { markup } from '../../story/markup'
import { panelOn } from '../panel-on'

test('weeks that could not be fetched say so, and the second time offer the page again', () => {
  const panel = panelOn(createSettingsStore(defaultSettings()), { status: 'missing', again: vi.fn() })
  vi.stubGlobal('location', { pathname: '/', search: '' })
  const once = markup(weeksNotThere(panel)).text
  expect(once).toContain(notCome.weeks)
  expect(once).not.toContain(waysToHave.load)
  panel.local.refused.set('weeks', { times: 2, again: undefined })
  expect(markup(weeksNotThere(panel)).text).toContain(waysToHave.load)
  vi.unstubAllGlobals()
})
