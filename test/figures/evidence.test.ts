import { describe, expect, onTestFinished, test } from 'vitest'
import { evidenceOf } from '../../src/figures/evidence'
import { addPreset, defaultPreset, presetParameters } from '../../src/figures/presets'
import { storyValues } from '../../src/figures/story-values'
import { sourceOf } from '../../src/figures/value-sources'
import { defaultParameters, parameterIds, parameters } from '../../src/model/parameters/registry'
import { parameterSources } from '../../src/model/parameters/sources'

const inForce = (preset: string, changes: Partial<typeof defaultParameters> = {}, children = 80_000) => ({
  preset,
  parameters: { ...presetParameters(preset, children), ...changes },
  step: null,
})

test.each(parameterIds)(
  '%s at its default has the label of the registry, and the source of the model',
  id => {
    const { default: value, label } = parameters[id]
    const found = evidenceOf(id, inForce(defaultPreset))
    expect(found).toEqual({
      value,
      label,
      set: defaultPreset,
      whose: 'default',
      contested: 'contested' in parameters[id],
    })
    expect(sourceOf(id, found)).toBe(parameterSources[id])
  },
)

describe('the evidence of a value', () => {
  test('is that of the preset where the preset has the value', () => {
    const found = evidenceOf('leaving', inForce('england-2022'))
    expect(sourceOf('leaving', found)).toMatch(/turnover 17\.2 %/)
    expect(found).toEqual({
      value: 17.2,
      label: 'published',
      set: 'england-2022',
      year: '30 September 2022',
      whose: 'preset',
      contested: false,
    })
    expect(evidenceOf('price', inForce('article'))).toMatchObject({
      label: 'articleDirection',
      whose: 'preset',
    })
    expect(evidenceOf('saving', inForce('article'))).toMatchObject({
      label: 'articleDirection',
      whose: 'preset',
    })
    expect(evidenceOf('posts', inForce('article'))).toMatchObject({ label: 'workedOut', whose: 'default' })
  })

  test('is that of the default where a control goes back to it', () => {
    expect(evidenceOf('price', inForce('article', { price: 1.4 }))).toMatchObject({
      label: 'assumption',
      whose: 'default',
    })
  })

  test('stays with a value of ours that the story or a season sets', () => {
    expect(evidenceOf('saving', inForce(defaultPreset, { saving: 10 }))).toMatchObject({
      label: 'articleDirection',
      whose: 'preset',
    })
    expect(evidenceOf('price', inForce(defaultPreset, { price: 2 })).label).toBe('articleDirection')
  })

  test('is the story’s for the value of a step, while it is told', () => {
    const now = inForce(defaultPreset, { posts: 160 })
    const told = evidenceOf('posts', { ...now, step: 16 })
    expect(told).toMatchObject({ ...storyValues.posts, whose: 'preset' })
    expect(sourceOf('posts', told)).toMatch(/^The story: .* 160 posts/)
    expect(evidenceOf('posts', now)).toMatchObject({ value: 145, whose: 'reader' })
    expect(
      evidenceOf('posts', { ...now, step: 16, parameters: { ...now.parameters, posts: 161 } }).whose,
    ).toBe('reader')
  })

  test('is nobody’s where the reader sets another number, and says which it replaces', () => {
    const found = evidenceOf('leaving', inForce(defaultPreset, { leaving: 17.3 }))
    expect(found).toMatchObject({ whose: 'reader', value: 11.8, label: 'published' })
    expect(sourceOf('leaving', found)).toBe(parameterSources.leaving)
    expect(evidenceOf('leaving', inForce('england-2022', { leaving: 30 }))).toMatchObject({
      whose: 'reader',
      value: 17.2,
      year: '30 September 2022',
    })
  })

  test('goes on being contested, whoever sets the number', () => {
    for (const strain of [10, 25])
      expect(evidenceOf('strain', inForce(defaultPreset, { strain })).contested).toBe(true)
  })

  test('holds for as many posts a child in a stadium of another size', () => {
    expect(evidenceOf('posts', inForce(defaultPreset, {}, 62_520))).toMatchObject({
      value: 113,
      whose: 'default',
    })
    expect(evidenceOf('posts', inForce(defaultPreset, { posts: 145 }, 62_520)).whose).toBe('reader')
  })

  test('is not the article’s for a stadium that is not of its size', () => {
    expect(evidenceOf('children', inForce(defaultPreset, {}, 62_520))).toMatchObject({
      value: 80_000,
      whose: 'reader',
    })
  })

  test('is that of a preset added later, while it is chosen', () => {
    const leaving = { value: 13.3, label: 'published', source: 'A census of Kent', year: '2025' } as const
    const remove = addPreset({ id: 'kent-2025', name: 'Kent', values: { leaving } })
    onTestFinished(remove)
    const found = evidenceOf('leaving', inForce('kent-2025'))
    expect(sourceOf('leaving', found)).toBe(leaving.source)
    expect(found).toEqual({
      ...leaving,
      set: 'kent-2025',
      whose: 'preset',
      contested: false,
    })
    expect(evidenceOf('leaving', inForce(defaultPreset, { leaving: 13.3 })).whose).toBe('reader')
    remove()
    expect(() =>
      evidenceOf('posts', { preset: 'kent-2025', parameters: defaultParameters, step: null }),
    ).toThrow(RangeError)
  })
})
