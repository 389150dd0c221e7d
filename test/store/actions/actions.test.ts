import { beforeEach, describe, expect, test } from 'vitest'
import { presetParameters } from '../../../src/figures/presets'
import { defaultParameters } from '../../../src/model/parameters/registry'
import { readLink, writeLink } from '../../../src/store/link/link'
import { defaultSettings, settingsOf } from '../../../src/store/settings'
import { presetIds } from '../arbitrary-settings'
import { actions, open, state } from '../opened'

beforeEach(() => open())

describe('a preset', () => {
  test.each(presetIds)('puts every parameter where %s has it', id => {
    actions.setParameter('posts', 120)
    actions.choosePreset(id)
    expect(state().parameters).toEqual(presetParameters(id))
    expect(state().preset).toBe(id)
    expect(state().baseline.posts).toBe(120)
  })

  test('is one step', () => {
    actions.choosePreset('article')
    actions.undo()
    expect(settingsOf(state())).toEqual(defaultSettings())
    expect(state().baseline).toEqual(presetParameters('article'))
    actions.redo()
    expect(state()).toMatchObject({ preset: 'article', parameters: presetParameters('article') })
    expect(state().baseline).toEqual(defaultParameters)
  })

  test('already in force is no step', () => {
    actions.choosePreset('england-2025')
    expect(state().past).toEqual([])
  })

  test('keeps the stadium its size', () => {
    open(readLink('?children=355390').settings)
    actions.choosePreset('article')
    expect(state().parameters).toEqual({ ...presetParameters('article'), children: 355_390, posts: 644 })
    expect(writeLink(state())).toBe('?v=1&preset=article&children=355390')
  })
})

describe('reset', () => {
  test('stays in the story', () => {
    open(readLink('?step=18&posts=120').settings)
    actions.reset()
    expect(state()).toMatchObject({ step: 18, parameters: { posts: 145 } })
  })

  test('brings back the default preset and picture, in one step that can be undone', () => {
    actions.choosePreset('article')
    actions.setParameter('children', 319)
    actions.setTruth(true)
    actions.setGathered(true)
    actions.setCamera('dugout')
    actions.setDimUnchanged(true)
    const before = settingsOf(state())
    actions.reset()
    expect(settingsOf(state())).toEqual({
      ...defaultSettings(),
      parameters: presetParameters('england-2025', 319),
    })
    expect(state().dimUnchanged).toBe(false)
    expect(state().baseline).toEqual(before.parameters)
    actions.undo()
    expect(settingsOf(state())).toEqual({ ...before, camera: 'overview' })
  })

  test('keeps the view and the stage, and the picture each view opens with', () => {
    open(readLink('?view=embed&stage=canvas&truth=0&posts=115').settings)
    actions.reset()
    expect(settingsOf(state())).toEqual({ ...defaultSettings('embed'), stage: 'canvas' })
  })

  test('keeps the embedder’s number of children, and which of them are in need', () => {
    open(readLink('?children=62520&seed=7&posts=90&preset=article').settings)
    actions.reset()
    expect(state()).toMatchObject({ preset: 'england-2025', seed: 7 })
    expect(state().parameters).toEqual(presetParameters('england-2025', 62_520))
    expect(writeLink(state())).toBe('?v=1&children=62520&seed=7')
  })

  test('of what is as it was is no step', () => {
    actions.reset()
    expect(state().past).toEqual([])
  })
})

test('looking from elsewhere and isolating what changed are no steps', () => {
  actions.setCamera('pitch')
  actions.setDimUnchanged(true)
  expect(state()).toMatchObject({ camera: 'pitch', dimUnchanged: true, past: [] })
})

test('turning to what is on view already is no step', () => {
  actions.setTruth(false)
  actions.setGathered(false)
  expect(state().past).toEqual([])
})

test('any setting is changed by its name, and undone where its row says so', () => {
  actions.change({ truth: true, camera: 'dugout' })
  expect(state()).toMatchObject({ truth: true, camera: 'dugout' })
  actions.undo()
  expect(state()).toMatchObject({ truth: false, camera: 'dugout' })
  actions.change({ camera: 'rows' })
  expect(state().past).toEqual([])
})
