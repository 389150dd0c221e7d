import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { presetIds } from '../../src/figures/presets'
import { defaultSettings } from '../../src/store/defaults'
import { historyLimit, settingsOf } from '../../src/store/history'
import { readLink, writeLink } from '../../src/store/link'
import { selectCanRedo, selectCanUndo } from '../../src/store/selectors'
import { cameraStands } from '../../src/store/state'
import { actions, open, state, value } from './opened'

beforeEach(() => open())

describe('undo', () => {
  test('covers truth and gathering, and wipes no change of counts with them', () => {
    actions.setParameter('posts', 120)
    actions.setTruth(true)
    actions.setGathered(true)
    expect(state().baseline.posts).toBe(145)
    actions.undo()
    actions.undo()
    expect(state()).toMatchObject({ truth: false, gathered: false })
    expect(state().baseline.posts).toBe(145)
  })

  test('leaves camera and outline where they are', () => {
    actions.setParameter('posts', 120)
    actions.setCamera('dugout')
    actions.setDimUnchanged(true)
    actions.undo()
    expect(state()).toMatchObject({ camera: 'dugout', dimUnchanged: true })
    expect(state().future).toHaveLength(1)
    actions.setCamera('above')
    actions.redo()
    expect(state().camera).toBe('above')
  })

  test('and redo do nothing where there is nothing to do', () => {
    const before = state()
    actions.undo()
    actions.redo()
    expect(state()).toEqual(before)
  })

  test(`keeps ${historyLimit} steps`, () => {
    for (let step = 0; step < historyLimit + 20; step++) actions.setParameter('posts', step)
    expect(state().past).toHaveLength(historyLimit)
    for (let step = 0; step < historyLimit + 20; step++) actions.undo()
    expect(value('posts')).toBe(19)
    expect(state().future).toHaveLength(historyLimit)
    for (let step = 0; step < historyLimit + 20; step++) actions.redo()
    expect(value('posts')).toBe(historyLimit + 19)
  })

  test('all the way, and redo all the way, is where one was: after anything a reader may do', () => {
    const anything = fc.oneof(
      fc.record({ act: fc.constant('posts' as const), to: fc.integer({ min: 0, max: 260 }) }),
      fc.record({ act: fc.constant('leaving' as const), to: fc.integer({ min: 5, max: 40 }) }),
      fc.record({ act: fc.constant('children' as const), to: fc.constantFrom(319, 80_000, 355_390) }),
      fc.record({ act: fc.constant('preset' as const), to: fc.constantFrom(...presetIds) }),
      fc.record({ act: fc.constant('truth' as const), to: fc.boolean() }),
      fc.record({ act: fc.constant('gather' as const), to: fc.boolean() }),
      fc.record({ act: fc.constant('camera' as const), to: fc.constantFrom(...cameraStands) }),
      fc.record({ act: fc.constantFrom('begin', 'end', 'reset', 'undo', 'redo') }),
    )
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), script => {
        open(defaultSettings())
        for (const step of script) {
          if (step.act === 'posts' || step.act === 'leaving' || step.act === 'children')
            actions.setParameter(step.act, step.to)
          else if (step.act === 'preset') actions.choosePreset(step.to)
          else if (step.act === 'truth') actions.setTruth(step.to)
          else if (step.act === 'gather') actions.setGathered(step.to)
          else if (step.act === 'camera') actions.setCamera(step.to)
          else if (step.act === 'begin') actions.beginGesture()
          else if (step.act === 'end') actions.endGesture()
          else actions[step.act as 'reset' | 'undo' | 'redo']()
        }
        actions.endGesture()
        while (selectCanRedo(state())) actions.redo()
        const there = settingsOf(state())
        while (selectCanUndo(state())) actions.undo()
        expect(settingsOf(state())).toEqual({ ...defaultSettings(), camera: there.camera })
        while (selectCanRedo(state())) actions.redo()
        expect(settingsOf(state())).toEqual(there)
        expect(readLink(writeLink(state()))).toEqual({ settings: there, notes: [] })
      }),
      { seed: 80_000, numRuns: 300 },
    )
  })
})
