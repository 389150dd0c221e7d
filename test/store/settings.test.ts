import { describe, expect, onTestFinished, test } from 'vitest'
import { addPreset, presetParameters } from '../../src/figures/presets'
import { parameterIds } from '../../src/model/parameters/registry'
import { flag, number, optional } from '../../src/store/link/fields'
import { createLink, readLink, writeLink } from '../../src/store/link/link'
import {
  defaultSeed,
  defaultSettings,
  defineSettings,
  largestSeed,
  oneKey,
  type SettingRow,
  sameParameters,
  settingRows,
  settingsOf,
  settingsTable,
  stageChoices,
  viewNames,
  viewpoints,
} from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { presetIds } from './arbitrary-settings'

describe('the usual settings', () => {
  test('show what the director sees on a page, and what is really there in an embed', () => {
    expect(defaultSettings('page').truth).toBe(false)
    expect(defaultSettings('embed').truth).toBe(true)
  })

  test.each(presetIds)('may start from %s, with the very parameters of the preset', id => {
    expect(defaultSettings('page', id).parameters).toBe(presetParameters(id))
  })

  test('start from no preset that is not there', () => {
    expect(() => defaultSettings('page', 'england-1066')).toThrow(RangeError)
  })

  test('have the first of each list of choices', () => {
    const { camera, stage, view } = defaultSettings()
    expect([viewpoints[0], stageChoices[0], viewNames[0]]).toEqual([camera, stage, view])
  })

  test('have a seed that a link may give', () => {
    expect(defaultSeed).toBeGreaterThanOrEqual(0)
    expect(defaultSeed).toBeLessThanOrEqual(largestSeed)
    expect(largestSeed).toBe(2 ** 32 - 1)
  })
})

test('the settings in a state are all of them, and nothing else', () => {
  const state = createSettingsStore(defaultSettings()).getState()
  expect(settingsOf(state)).toEqual(defaultSettings())
})

test('parameters are the same where every value is', () => {
  const a = presetParameters('article')
  expect(sameParameters(a, { ...a })).toBe(true)
  for (const id of parameterIds) expect(sameParameters(a, { ...a, [id]: -1 }), id).toBe(false)
})

test('undo brings back all but the view, the stage, the camera and the step', () => {
  const undone = Object.entries(settingRows).filter(([, { isUndone }]) => isUndone)
  expect(undone.map(([name]) => name)).toEqual([
    'place',
    'preset',
    'parameters',
    'season',
    'seed',
    'truth',
    'gathered',
    'kept',
    'pounds',
  ])
})

test('reset leaves the view, the stage, the seed and the step as they are', () => {
  const changed = {
    ...defaultSettings('embed'),
    stage: 'canvas',
    seed: 7,
    step: 3,
    camera: 'dugout',
  } as const
  expect(settingsTable.reset({ ...changed, gathered: true, pounds: true, preset: 'article' })).toEqual({
    ...defaultSettings('embed'),
    stage: 'canvas',
    seed: 7,
    step: 3,
  })
})

test('a preset added later is read from the link and written into it', () => {
  const leaving = { value: 13.4, label: 'published', source: 'A census of Kent' } as const
  expect(readLink('?preset=kent-2025').notes).toMatchObject([{ kind: 'notAChoice', used: 'england-2025' }])
  const remove = addPreset({ id: 'kent-2025', name: 'Kent', values: { leaving } })
  onTestFinished(remove)
  const { settings, notes } = readLink('?preset=kent-2025&posts=120')
  expect(notes).toEqual([])
  expect(settings.parameters).toMatchObject({ leaving: 13.4, posts: 120 })
  expect(writeLink(settings)).toBe('?v=1&preset=kent-2025&posts=120')
  remove()
})

describe('a setting added as one row', () => {
  const withRow = <Value>(added: SettingRow<Value>) => {
    const table = defineSettings({ ...settingRows, added })
    return { table, ...createLink(table) }
  }
  const hatched: SettingRow<boolean> = {
    usual: ({ view }) => view === 'embed',
    isUndone: true,
    link: oneKey('hatched', flag),
  }

  test('is usual until it is chosen', () => {
    const { readLink } = withRow(hatched)
    expect(readLink('').settings.added).toBe(false)
    expect(readLink('?view=embed').settings.added).toBe(true)
  })

  test('is read from the link, with a note where it cannot be', () => {
    const { readLink, keysIn } = withRow(hatched)
    expect(keysIn('?hatched=1')).toEqual(['hatched'])
    expect(readLink('?hatched=1')).toMatchObject({ settings: { added: true }, notes: [] })
    expect(readLink('?hatched=much').notes).toEqual([
      { kind: 'notAChoice', key: 'hatched', given: 'much', used: '0' },
    ])
    expect(readLink('?hatched=1&hatched=0').notes).toMatchObject([{ kind: 'repeated', used: '1' }])
  })

  test('is written where it is not usual, and comes back the same', () => {
    const { readLink, writeLink } = withRow(hatched)
    const { settings } = readLink('?posts=120')
    expect(writeLink(settings)).toBe('?v=1&posts=120')
    expect(writeLink({ ...settings, added: true })).toBe('?v=1&posts=120&hatched=1')
    expect(readLink('?v=1&posts=120&hatched=1').settings).toEqual({ ...settings, added: true })
  })

  test('may be said in every link of the story, though it is usual', () => {
    const { readLink, writeLink } = withRow({ ...hatched, link: oneKey('hatched', flag, ['story']) })
    expect(writeLink(readLink('?v=1').settings)).toBe('?v=1')
    expect(writeLink(readLink('?v=1&step=3').settings)).toBe(
      '?v=1&truth=0&gather=0&camera=overview&hatched=0&step=3',
    )
  })

  test('may be absent altogether, and is then written last', () => {
    const row: SettingRow<number | null> = {
      usual: () => null,
      isUndone: false,
      link: oneKey('floor', optional(number({ min: 1, max: 9, whole: true }), 1)),
    }
    const { readLink, writeLink } = withRow(row)
    expect(readLink('?floor=4').settings.added).toBe(4)
    expect(writeLink(readLink('?floor=4&camera=dugout').settings)).toBe('?v=1&camera=dugout&floor=4')
    expect(writeLink(readLink('?camera=dugout').settings)).toBe('?v=1&camera=dugout')
  })

  test('is kept out of the link where its row has no part in it', () => {
    const { readLink, writeLink, keysIn } = withRow({ usual: () => 4, isUndone: true })
    const { settings } = readLink('?v=1')
    expect(settings.added).toBe(4)
    expect(writeLink({ ...settings, added: 8 })).toBe('?v=1')
    expect(keysIn('?added=8')).toEqual([])
  })

  test('is no part of what is kept to compare with', () => {
    const { readLink } = withRow(hatched)
    expect(readLink('?kept=hatched%3D1')).toEqual(readLink('?kept='))
  })

  test.each([true, false])('is brought back by undo, and is a step, as its row says: %s', isUndone => {
    const { table, readLink } = withRow({ ...hatched, isUndone })
    const before = readLink('').settings
    const now = { ...before, added: true, camera: 'pitch' } as const
    expect(table.isSame(before, now)).toBe(!isUndone)
    expect(table.restored(now, before)).toEqual({ ...now, added: !isUndone })
  })

  test('counts as the same where its row says so', () => {
    const row: SettingRow<readonly number[]> = {
      usual: () => [],
      isUndone: true,
      isSame: (a, b) => a.join() === b.join(),
    }
    const { table, readLink } = withRow(row)
    const before = { ...readLink('').settings, added: [1, 2] }
    expect(table.isSame(before, { ...before, added: [1, 2] })).toBe(true)
    expect(table.isSame(before, { ...before, added: [1] })).toBe(false)
  })

  test('outlives a reset where its row says so', () => {
    const { settings } = withRow(hatched).readLink('?hatched=1')
    expect(withRow(hatched).table.reset(settings).added).toBe(false)
    expect(withRow({ ...hatched, outlivesReset: true }).table.reset(settings).added).toBe(true)
  })

  test('must have a key of its own', () => {
    expect(() => withRow({ ...hatched, link: oneKey('truth', flag) })).toThrow(RangeError)
  })
})
