import { expect, test } from 'vitest'
import { presetIds, presetParameters } from '../../src/figures/presets'
import { defaultSeed, defaultSettings, largestSeed } from '../../src/store/defaults'

test('a page opens with what the director sees, an embed with what is really there', () => {
  expect(defaultSettings('page').truth).toBe(false)
  expect(defaultSettings('embed').truth).toBe(true)
})

test.each(presetIds)('settings may start from %s, with the very parameters of the preset', id => {
  expect(defaultSettings('page', id).parameters).toBe(presetParameters(id))
})

test('the default seed is one a link may give', () => {
  expect(defaultSeed).toBeGreaterThanOrEqual(0)
  expect(defaultSeed).toBeLessThanOrEqual(largestSeed)
  expect(largestSeed).toBe(2 ** 32 - 1)
})
