import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultParameters } from '../../src/model/parameters/registry'
import { defaultSettings } from '../../src/store/defaults'
import { queueFreeStretch } from '../../src/store/range'
import {
  selectAllocation,
  selectBaselineCounts,
  selectCanRedo,
  selectCanUndo,
  selectChange,
  selectCounts,
  selectQueueFree,
  selectSettled,
} from '../../src/store/selectors'
import { createSettingsStore } from '../../src/store/store'
import { arbitraryParameters } from './arbitrary-settings'

describe('what is selected', () => {
  test('is England in 2025 as published for the default', () => {
    expect(selectCounts({ parameters: defaultParameters })).toMatchObject({
      neverNoticed: 1944,
      turnedAway: 138,
      waiting: 51,
      beingAssessed: 235,
      helped: 1597,
      handover: 35,
      inNeed: 4000,
      falseAlarms: 281,
      notReached: 2133,
      players: 139,
    })
  })

  test('is the very same thing as long as the parameters are', () => {
    const store = createSettingsStore(defaultSettings())
    const read = () => {
      const state = store.getState()
      return [selectSettled(state), selectAllocation(state), selectCounts(state), selectChange(state)]
    }
    const before = read()
    store.actions.setTruth(true)
    store.actions.setGathered(true)
    store.actions.setCamera('dugout')
    for (const [at, thing] of read().entries()) expect(thing).toBe(before[at])
    store.actions.setParameter('posts', 115)
    for (const [at, thing] of read().entries()) expect(thing).not.toBe(before[at])
  })

  test('adds up to the children of the stadium, at any setting', () => {
    fc.assert(
      fc.property(arbitraryParameters, parameters => {
        const counts = selectCounts({ parameters })
        expect(counts.inNeed + counts.falseAlarms + counts.noNeed).toBe(parameters.children)
        for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(0)
      }),
      { seed: 80_000, numRuns: 200 },
    )
  })
})

describe('change since the last setting', () => {
  test('is nothing at first', () => {
    const state = createSettingsStore(defaultSettings()).getState()
    expect(Object.values(selectChange(state)).every(change => change === 0)).toBe(true)
  })

  test('is counted from the start of the gesture', () => {
    const store = createSettingsStore(defaultSettings())
    store.actions.beginGesture()
    for (const posts of [140, 130, 115]) store.actions.setParameter('posts', posts)
    expect(selectBaselineCounts(store.getState()).notReached).toBe(2133)
    expect(selectChange(store.getState()).notReached).toBe(2523 - 2133)
    store.actions.endGesture()
    expect(selectChange(store.getState()).notReached).toBe(2523 - 2133)
  })

  test('turns round when the step is undone', () => {
    const store = createSettingsStore(defaultSettings())
    store.actions.setParameter('posts', 115)
    store.actions.undo()
    expect(selectChange(store.getState()).notReached).toBe(2133 - 2523)
  })
})

describe('where nothing queues', () => {
  test('is found for each control in front', () => {
    for (const id of ['posts', 'leaving', 'price'] as const)
      expect(selectQueueFree({ parameters: defaultParameters }, id)).toBe(
        queueFreeStretch(defaultParameters, id),
      )
  })
})

describe('going back and forward', () => {
  test('is possible where there is a step', () => {
    const store = createSettingsStore(defaultSettings())
    const can = () => [selectCanUndo(store.getState()), selectCanRedo(store.getState())]
    expect(can()).toEqual([false, false])
    store.actions.beginGesture()
    expect(can()).toEqual([false, false])
    store.actions.setParameter('posts', 115)
    expect(can()).toEqual([true, false])
    store.actions.undo()
    expect(can()).toEqual([false, true])
  })
})
