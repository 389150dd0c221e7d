import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { presetParameters } from '../../src/figures/presets'
import { defaultParameters, type ParameterId } from '../../src/model/parameters'
import { defaultSettings } from '../../src/store/defaults'
import { isAllowed } from '../../src/store/range'
import { selectCanRedo, selectCanUndo } from '../../src/store/selectors'
import { actions, open, state, value } from './opened'

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
    expect(selectCanUndo(state())).toBe(true)
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
    expect(selectCanRedo(state())).toBe(true)
    actions.setParameter('posts', 121)
    expect(selectCanRedo(state())).toBe(false)
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
