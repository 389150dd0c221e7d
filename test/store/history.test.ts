import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { presetParameters } from '../../src/figures/presets'
import { defaultParameters, type ParameterId } from '../../src/model/parameters/registry'
import { canRedo, canUndo, historyLimit, stepTo } from '../../src/store/history'
import { readLink, writeLink } from '../../src/store/link/link'
import { isAllowed } from '../../src/store/range'
import { defaultSettings, settingsOf, viewpoints } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { presetIds } from './arbitrary-settings'
import { actions, open, state, value } from './opened'

describe('history', () => {
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
        fc.record({ act: fc.constant('camera' as const), to: fc.constantFrom(...viewpoints) }),
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
          while (canRedo(state())) actions.redo()
          const there = settingsOf(state())
          while (canUndo(state())) actions.undo()
          expect(settingsOf(state())).toEqual({ ...defaultSettings(), camera: there.camera })
          while (canRedo(state())) actions.redo()
          expect(settingsOf(state())).toEqual(there)
          expect(readLink(writeLink(state()))).toEqual({ settings: there, notes: [] })
        }),
        { seed: 80_000, numRuns: 300 },
      )
    })
  })
})

describe('gesture', () => {
  beforeEach(() => open())

  describe('setting a parameter', () => {
    test('outside a gesture is a gesture of its own', () => {
      expect(actions.setParameter('posts', 120)).toBe(true)
      expect(value('posts')).toBe(120)
      expect(state().baseline.posts).toBe(145)
      expect(state()).toMatchObject({ inGesture: false, released: true })
      expect(state().past).toHaveLength(1)
    })

    test.each([
      ['posts', 261],
      ['posts', -1],
      ['leaving', 4.99],
      ['price', Number.NaN],
      ['price', Number.POSITIVE_INFINITY],
      ['children', 80_000.5],
      ['threshold', 1.7],
      ['nonsense' as ParameterId, 1],
      ['__proto__' as ParameterId, 1],
    ] as const)('is refused where the control cannot take it, and changes nothing: %s at %d', (id, wrong) => {
      const before = state()
      expect(actions.setParameter(id, wrong)).toBe(false)
      expect(state()).toBe(before)
    })

    test('takes a value between two notches, and turns −0 into 0', () => {
      expect(actions.setParameter('leaving', 11.83)).toBe(true)
      expect(value('leaving')).toBe(11.83)
      actions.setParameter('posts', -0)
      expect(Object.is(value('posts'), 0)).toBe(true)
    })

    test('to what it is already is no step and wipes no change', () => {
      actions.setParameter('posts', 120)
      expect(actions.setParameter('posts', 120)).toBe(true)
      expect(state().past).toHaveLength(1)
      expect(state().baseline.posts).toBe(145)
    })

    test('leaves the preset it began from alone', () => {
      actions.choosePreset('article')
      actions.setParameter('price', 1.4)
      expect(state().preset).toBe('article')
    })
  })

  describe('a gesture', () => {
    test('is one step however many values it passes, counted from its start', () => {
      actions.beginGesture()
      for (let posts = 144; posts >= 115; posts--) actions.setParameter('posts', posts)
      expect(state().released).toBe(false)
      expect(canUndo(state())).toBe(true)
      actions.endGesture()
      expect(state().released).toBe(true)
      expect(state().baseline).toBe(presetParameters('england-2025'))
      expect(state().past).toHaveLength(1)
      actions.undo()
      expect(value('posts')).toBe(145)
    })

    test('that comes back to its start is no step', () => {
      actions.beginGesture()
      actions.setParameter('posts', 120)
      actions.setParameter('posts', 145)
      actions.endGesture()
      expect(state().past).toEqual([])
    })

    test('that moves nothing releases nothing', () => {
      actions.beginGesture()
      actions.endGesture()
      expect(state()).toMatchObject({ released: false, past: [], inGesture: false })
    })

    test('whose end was lost ends when the next begins', () => {
      actions.beginGesture()
      actions.setParameter('posts', 120)
      actions.beginGesture()
      expect(state().baseline.posts).toBe(120)
      expect(state().past).toHaveLength(1)
    })

    test('ends when anything else is done', () => {
      actions.beginGesture()
      actions.setParameter('posts', 120)
      actions.setTruth(true)
      expect(state().inGesture).toBe(false)
      actions.undo()
      expect([value('posts'), state().truth]).toEqual([120, false])
      actions.undo()
      expect(value('posts')).toBe(145)
    })

    test('begun makes what was undone impossible to redo only once it has moved something', () => {
      actions.setParameter('posts', 120)
      actions.undo()
      actions.beginGesture()
      actions.endGesture()
      expect(canRedo(state())).toBe(true)
      actions.setParameter('posts', 121)
      expect(canRedo(state())).toBe(false)
    })

    test('the end of none does nothing', () => {
      const before = state()
      actions.endGesture()
      expect(state()).toBe(before)
    })
  })

  describe('another number of children', () => {
    test('keeps the posts a child', () => {
      actions.setParameter('children', 40_000)
      expect(value('posts')).toBe(73)
      actions.undo()
      expect(value('posts')).toBe(145)
    })

    test('does not add up rounding along a drag', () => {
      actions.beginGesture()
      for (let children = 80_000; children >= 300; children -= 100) actions.setParameter('children', children)
      for (let children = 300; children <= 80_000; children += 100) actions.setParameter('children', children)
      expect(state().parameters).toEqual(defaultParameters)
    })

    test('never leaves the posts out of their range', () => {
      const sizes = fc.array(fc.integer({ min: 300, max: 400_000 }), { minLength: 1, maxLength: 5 })
      fc.assert(
        fc.property(fc.constantFrom(0, 0.1, 145, 260), sizes, (posts, chosen) => {
          open(defaultSettings())
          actions.setParameter('posts', posts)
          for (const children of chosen) {
            expect(actions.setParameter('children', children)).toBe(true)
            expect(isAllowed('posts', value('posts'), state().parameters)).toBe(true)
          }
        }),
        { seed: 80_000 },
      )
    })
  })
})

describe('step', () => {
  const state = () => createSettingsStore(defaultSettings()).getState()

  test('other settings are one step to undo', () => {
    const next = stepTo(state(), { truth: true })
    expect(next.truth).toBe(true)
    expect(next.past).toHaveLength(1)
  })

  test('the same settings are no step', () => {
    const before = state()
    expect(stepTo(before, { truth: before.truth, parameters: { ...before.parameters } }).past).toHaveLength(0)
  })
})

describe('undo in a season', () => {
  function playing() {
    const store = createSettingsStore(defaultSettings())
    store.actions.openSeason('none')
    store.actions.setPlaying(true)
    return { actions: store.actions, now: store.getState }
  }

  test('undoing the season itself stops it, and it comes back at rest, ready to be played', () => {
    const { actions, now } = playing()
    actions.undo()
    expect(now()).toMatchObject({ season: null, playing: false })
    actions.redo()
    expect(now()).toMatchObject({ season: { week: 0 }, playing: false })
    actions.setPlaying(true)
    expect(now().playing).toBe(true)
  })

  test('undoing a change in the season leaves it playing', () => {
    const { actions, now } = playing()
    actions.setParameter('posts', 120)
    actions.undo()
    expect(now()).toMatchObject({ season: { changes: [] }, playing: true })
  })
})
