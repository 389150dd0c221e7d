import { describe, expect, test } from 'vitest'
import { defaultParameters } from '../../src/model/parameters/registry'
import { canRedo, canUndo } from '../../src/store/history'
import { readLink } from '../../src/store/link/link'
import { settingsOf } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'

describe('a store', () => {
  test('begins with the settings and notes it is given, and nothing to undo', () => {
    const { settings, notes } = readLink('?posts=900')
    const opened = createSettingsStore(settings, notes).getState()
    expect(settingsOf(opened)).toEqual(settings)
    expect(opened.notes).toEqual(notes)
    expect(opened.baseline).toEqual(defaultParameters)
    expect([canUndo(opened), canRedo(opened), opened.released]).toEqual([false, false, false])
  })

  test('forgets the notes when they are dismissed', () => {
    const { settings, notes } = readLink('?posts=900')
    const opened = createSettingsStore(settings, notes)
    opened.actions.dismissNotes()
    expect(opened.getState().notes).toEqual([])
  })
})
