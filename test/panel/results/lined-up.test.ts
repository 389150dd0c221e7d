import { beforeEach, describe, expect, test } from 'vitest'
import type { Panel } from '../../../src/panel/panel-state'
import { spokenLinedUp } from '../../../src/panel/results/lined-up'
import { neverNoticedInWords } from '../../../src/panel/results/never-noticed'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'
import { panelOn } from '../panel-on'

let store: SettingsStore
let panel: Panel
beforeEach(() => {
  store = createSettingsStore({ ...defaultSettings(), truth: false })
  panel = panelOn(store)
})

describe('the children lined up', () => {
  test('are told to readers who listen, as the director sees them', () => {
    expect(spokenLinedUp(panel)).toBe(
      'On the pitch, of the 80,000 children: about 1,600 helped, about 40 between workers, about 470 being assessed and about 100 waiting.',
    )
    expect(spokenLinedUp(panel)).not.toMatch(/no concern|closed|need/)
  })

  test('and in the model with how far off the number with no concern raised could be', () => {
    store.actions.setTruth(true)
    expect(spokenLinedUp(panel)).toContain(neverNoticedInWords(80_000))
    expect(spokenLinedUp(panel)).not.toContain('1,94')
  })
})
