import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Panel } from '../../../src/panel/panel-state'
import { neverNoticedInWords } from '../../../src/panel/results/never-noticed'
import { spokenDeed } from '../../../src/panel/results/picture-deeds'
import { defaultSettings } from '../../../src/store/settings'
import { createSettingsStore, type SettingsStore } from '../../../src/store/store'
import { panelOn } from '../panel-on'

let store: SettingsStore
let panel: Panel
beforeEach(() => {
  store = createSettingsStore({ ...defaultSettings(), truth: false })
  panel = panelOn(store)
})

/** What is said once a press has changed the picture, with and without numbers. */
function said(press: () => void, isCounted = true): string {
  const before = store.getState()
  press()
  return spokenDeed(panel, before, isCounted)
}

describe('the children lined up', () => {
  const lineUp = () => store.actions.setGathered(true)

  test('are told to readers who listen, as the director sees them', () => {
    const words = said(lineUp)
    expect(words).toBe(
      'On the pitch, of the 80,000 children: about 1,600 helped, about 40 between workers, about 470 being assessed and about 100 waiting.',
    )
    expect(words).not.toMatch(/no concern|closed|need/)
  })

  test('and in the model with how far off the number with no concern raised could be', () => {
    store.actions.setTruth(true)
    const words = said(lineUp)
    expect(words).toContain(neverNoticedInWords(80_000))
    expect(words).not.toContain('1,94')
  })

  test('are told without a number where a step of the story has none, and so is that they are back', () => {
    expect(said(lineUp, false)).toBe('The coloured children are lined up on the pitch.')
    expect(said(() => store.actions.setGathered(false))).toBe('The children are back in their seats.')
  })
})

test('who changed is counted when only they are shown, against what was before or what was kept', () => {
  const dim = (isDim: boolean) => () => store.actions.setDimUnchanged(isDim)
  expect(said(dim(true))).toBe('None of the 80,000 children has another colour than before. All are dimmed.')
  expect(said(dim(false))).toBe('All the children are bright again.')
  expect(said(store.actions.keep)).toBe('This is the picture you kept. Move a control to compare.')
  vi.spyOn(panel, 'differing').mockReturnValue(94)
  expect(said(dim(true))).toBe(
    'About 90 of the 80,000 children have another colour than in the picture you kept. Only they are bright.',
  )
  expect(said(store.actions.dropKept)).toBe('The picture is no longer compared with another.')
})
