import { describe, expect, onTestFinished, test } from 'vitest'
import { controlBands, controlMarks } from '../../src/figures/control-marks'
import { councilSpread } from '../../src/figures/council-spread'
import { evidenceOf } from '../../src/figures/evidence'
import {
  addPreset,
  allPresets,
  defaultPreset,
  isPreset,
  ourPresets,
  type Preset,
  presetOf,
  presetParameters,
} from '../../src/figures/presets'
import { reportedPrices } from '../../src/figures/reported-prices'
import { sourceOf } from '../../src/figures/value-sources'
import { turnover2022 } from '../../src/figures/workforce'
import { defaultParameters, type ParameterId, parameters } from '../../src/model/parameters/registry'
import { settle } from '../../src/model/steady/steady-state'

const ids = ourPresets.map(({ id }) => id)

describe('our own presets', () => {
  test('begin with England in 2025: every parameter at its default', () => {
    expect(ids).toEqual(['england-2025', 'england-2022', 'england-2017', 'article'])
    expect(ids[0]).toBe(defaultPreset)
    expect(presetParameters('england-2025')).toEqual(defaultParameters)
  })

  test('have England in 2022 and in 2017, which differ in posts and leaving alone', () => {
    expect(presetParameters('england-2022')).toEqual({ ...defaultParameters, posts: 144.2, leaving: 17.2 })
    expect(presetParameters('england-2017')).toEqual({ ...defaultParameters, posts: 128.6, leaving: 13.4 })
  })

  test('have the article, with agencies at double, a saving and poaching', () => {
    expect(presetParameters('article')).toEqual({ ...defaultParameters, price: 2, saving: 10, poaching: 6 })
  })

  test('say what stands behind each of their values', () => {
    const values = ourPresets.flatMap(({ id, values }) =>
      Object.entries(values).map(([parameter, { label }]) => [id, parameter, label]),
    )
    expect(values).toEqual([
      ['england-2022', 'posts', 'workedOut'],
      ['england-2022', 'leaving', 'published'],
      ['england-2017', 'posts', 'workedOut'],
      ['england-2017', 'leaving', 'published'],
      ['article', 'price', 'articleDirection'],
      ['article', 'saving', 'articleDirection'],
      ['article', 'poaching', 'articleDirection'],
    ])
    for (const { id, values: own } of ourPresets)
      for (const [parameter, { value }] of Object.entries(own)) {
        const inForce = { preset: id, parameters: presetParameters(id), step: null }
        const source = sourceOf(parameter as ParameterId, evidenceOf(parameter as ParameterId, inForce))
        expect(source).toMatch(/^(Department for Education|The article|Set so that)/)
        expect(source).toMatch(new RegExp(`\\b${value} %|double|case-holding`))
      }
    expect(presetOf('england-2022').values.leaving?.year).toBe(turnover2022.year)
  })

  test.each(ids)('%s is the same object each time', id => {
    expect(presetParameters(id)).toBe(presetParameters(id))
  })

  test('have as many posts a child in a stadium of another size', () => {
    expect(presetParameters('article', 62_520)).toEqual({
      ...presetParameters('article'),
      children: 62_520,
      posts: 113,
    })
  })
})

test.each([
  ['england-2025', 21_105.4, 12_183_016],
  ['england-2022', 20_206, 11_901_267],
  ['england-2017', 17_841, 11_671_521],
])('the posts of %s give the model the case-holders of that year', (id, caseHolders, children) => {
  const { team } = settle(presetParameters(id))
  expect(Math.abs(team.players - (80_000 * caseHolders) / children)).toBeLessThan(0.5)
})

describe('the list of presets', () => {
  const kent: Preset = {
    id: 'kent-2025',
    name: 'Kent',
    values: { leaving: { value: 13.4, label: 'published', source: 'A census of Kent', year: '2025' } },
  }

  test('is open: a further one is found by its id, until it is taken away', () => {
    const remove = addPreset(kent)
    onTestFinished(remove)
    expect(allPresets()).toEqual([...ourPresets, kent])
    expect(presetOf('kent-2025')).toBe(kent)
    expect(presetParameters('kent-2025')).toEqual({ ...defaultParameters, leaving: 13.4 })
    remove()
    expect(allPresets()).toEqual(ourPresets)
    expect(isPreset('kent-2025')).toBe(false)
  })

  test.each([
    ['has an id that is taken', { ...kent, id: 'article' }],
    ['has an id no link could hold', { ...kent, id: 'Kent & Medway' }],
    [
      'has a value its control cannot take',
      { ...kent, values: { leaving: { ...kent.values.leaving!, value: 4 } } },
    ],
  ])('refuses one that %s', (_what, preset) => {
    expect(() => addPreset(preset)).toThrow(RangeError)
    expect(allPresets()).toEqual(ourPresets)
  })

  test('knows none of what every object has', () => {
    expect(['toString', '__proto__', ''].some(isPreset)).toBe(false)
    expect(() => presetOf('toString')).toThrow(RangeError)
    expect(() => presetParameters('nowhere')).toThrow(RangeError)
  })
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

test('the bands are the middle nine of ten councils, and of reported prices for want of councils’', () => {
  const { turnover, caseHoldersPer80000: teams } = councilSpread
  const posts = (workers: number) => Math.round((workers * defaultParameters.posts) / 138.6)
  expect(controlBands).toEqual({
    posts: { from: posts(teams.percentiles[5]), to: posts(teams.percentiles[95]), of: 'councilTeams' },
    leaving: { from: turnover.percentiles[5], to: turnover.percentiles[95], of: 'councils' },
    price: { from: reportedPrices.low, to: reportedPrices.high, of: 'reportedPrices' },
  })
  for (const [id, { from, to }] of Object.entries(controlBands)) {
    const { min, max } = parameters[id as ParameterId]
    expect([from, to].every(end => end >= min && end <= max)).toBe(true)
  }
})
