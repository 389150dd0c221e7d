import { nothing } from 'lit-html'
import { beforeEach, describe, expect, test } from 'vitest'
import { presetParameters } from '../../src/figures/presets'
import { changedBelow, changedBelowSaid } from '../../src/panel/changed-below'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'
import { parameterWords } from '../../src/words/parameters'
import { markup } from '../story/markup'
import { panelOn } from './panel-on'

describe('what is changed without a control in front', () => {
  let store: SettingsStore

  beforeEach(() => {
    store = createSettingsStore(defaultSettings())
  })

  test('is nothing where only the controls in front were moved, from any starting point', () => {
    store.actions.setParameter('posts', 120)
    expect(changedBelow(store.getState())).toEqual([])
    store.actions.choosePreset('england-2022')
    store.actions.setParameter('leaving', 12)
    expect(changedBelow(store.getState())).toEqual([])
  })

  test('is what a step of the story moved and the reader took along', () => {
    const parameters = { ...presetParameters('england-2025'), poaching: 6, saving: 10 }
    expect(changedBelow({ parameters, place: null, preset: 'england-2025' }).sort()).toEqual([
      'poaching',
      'saving',
    ])
  })

  test('is said with its values, once its words have come', () => {
    store.actions.setParameter('saving', 10)
    const panel = panelOn(store)
    const said = markup(changedBelowSaid(panel)).text
    expect(said).toContain(parameterWords.saving.name)
    expect(said).toContain('10')
    expect(said).not.toContain(parameterWords.posts.name)
    panel.local.words = {}
    expect(changedBelowSaid(panel)).toBe(nothing)
  })
})
