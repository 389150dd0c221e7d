import { expect, test } from 'vitest'
import { controlMarks } from '../../src/figures/control-marks'
import { defaultPreset, presetIds, presetParameters, presets } from '../../src/figures/presets'
import { defaultParameters, type ParameterId, parameters } from '../../src/model/parameters/registry'

test('the default preset is England in 2025: every parameter at its default', () => {
  expect(presetIds[0]).toBe(defaultPreset)
  expect(presetParameters('england-2025')).toEqual(defaultParameters)
})

test('England in 2022 differs in leaving alone', () => {
  expect(presetParameters('england-2022')).toEqual({ ...defaultParameters, leaving: 17.2 })
})

test('the article has agencies at double, a saving and poaching', () => {
  expect(presetParameters('article')).toEqual({ ...defaultParameters, price: 2, saving: 10, poaching: 6 })
})

test.each(presetIds)('the preset %s holds only values its controls can take', id => {
  for (const [key, value] of Object.entries(presets[id])) {
    const { min, max } = parameters[key as ParameterId]
    expect(value).toBeGreaterThanOrEqual(min)
    expect(value).toBeLessThanOrEqual(max)
  }
})

test.each(presetIds)('the preset %s is the same object each time', id => {
  expect(presetParameters(id)).toBe(presetParameters(id))
})

test('the front controls are marked where somebody published or claims a value', () => {
  expect(controlMarks).toEqual({
    posts: [{ value: 145, id: 'england2025' }],
    leaving: [
      { value: 11.8, id: 'england2025' },
      { value: 17.2, id: 'england2022' },
    ],
    price: [
      { value: 1.4, id: 'england' },
      { value: 2, id: 'article' },
    ],
  })
})

test('the marks are where the presets put the controls', () => {
  const preset = {
    england2025: 'england-2025',
    england2022: 'england-2022',
    england: 'england-2025',
    article: 'article',
  } as const
  for (const [id, marks] of Object.entries(controlMarks))
    for (const mark of marks) expect(presetParameters(preset[mark.id])[id as ParameterId]).toBe(mark.value)
})
