import { describe, expect, test } from 'vitest'
import { storyFigure, storyFigures } from '../../src/figures/story-figures'
import { turnoverSeries } from '../../src/figures/workforce'

describe.each(storyFigures.map(figure => [figure.id, figure] as const))('the figure %s', (_id, figure) => {
  test('carries a publisher, a title, a label and a year', () => {
    expect(figure.publisher).not.toBe('')
    expect(figure.title).not.toBe('')
    expect(figure.year).toMatch(/\d{4}|undated/)
  })

  test('says where to look it up, unless it is ours', () => {
    if (figure.publisher === 'Eighty Thousand') expect(figure.url).toBeUndefined()
    else expect(new URL(figure.url ?? '').protocol).toBe('https:')
  })

  test('is ours where it is an assumption', () => {
    expect(figure.label !== 'assumption' || figure.publisher === 'Eighty Thousand', 'the publisher').toBe(
      true,
    )
    const hasAddress = ['published', 'reported', 'fromTheArticle'].includes(figure.label)
    expect(!hasAddress || figure.url !== undefined, 'an address').toBe(true)
  })

  test('has finite numbers, each once', () => {
    expect(figure.values.every(Number.isFinite)).toBe(true)
    expect(new Set(figure.values).size).toBe(figure.values.length)
  })
})

test('every id is used once, and finds its figure', () => {
  expect(new Set(storyFigures.map(({ id }) => id)).size).toBe(storyFigures.length)
  for (const figure of storyFigures) expect(storyFigure(figure.id)).toBe(figure)
  expect(() => storyFigure('nothing')).toThrow(RangeError)
})

test('arithmetic on published figures comes out', () => {
  const children = 12_183_016
  const value = (id: string) => storyFigure(id).values[0]
  expect(value('meanChildren')).toBe(Math.round(children / 153))
  expect(value('caseHolders')).toBe(Math.round((21_105.4 / children) * 80_000))
  expect(value('employed')).toBe(Math.round((36_186.3 / children) * 80_000))
  expect(value('wembleyFull')).toBe(Math.round((80_000 / 90_000) * 100))
  expect(value('agencyPriceCouncil')).toBeCloseTo(1_800 / 1_280, 2)
  expect((8.96 - 4.16) / (16.01 - 9.16)).toBeGreaterThan(0.5)
})

test('the grades of 2025 add up to the councils', () => {
  const sum = storyFigure('gradesOf2025').values.reduce((all, one) => all + one, 0)
  expect(sum).toBe(storyFigure('councils').values[0])
})

test('leaving agrees with the series the controls use', () => {
  const series = turnoverSeries.values.map(({ value }) => value)
  expect(storyFigure('leaving').values).toEqual([Math.min(...series), Math.max(...series)])
})
