import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/store/defaults'
import { stepTo } from '../../src/store/step'
import { createSettingsStore } from '../../src/store/store'

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
