import { describe, expect, test } from 'vitest'
import { type FigureName, figures } from '../../src/figures/figures'
import type { Figure, FigureRange, FigureSeries } from '../../src/figures/source'

const everyFigure = Object.entries(figures) as [FigureName, Figure | FigureRange | FigureSeries][]

describe.each(everyFigure)('the figure %s', (_name, figure) => {
  test('carries a label, a unit, a year and a source', () => {
    expect(figure.label).not.toBe('')
    expect(figure.unit).not.toBe('')
    expect(figure.year).toMatch(/\d{4}|undated/)
    expect(figure.publisher).not.toBe('')
    expect(figure.title).not.toBe('')
  })

  test('says where to look it up, unless it is a result of our own', () => {
    if (figure.seenAs === 'ours') expect(figure.url).toBeUndefined()
    else expect(new URL(figure.url ?? '').protocol).toBe('https:')
  })

  test('is called published only where the publisher itself was read', () => {
    const labels = {
      official: ['published', 'fromTheArticle'],
      'second-hand': ['asReported'],
      'worked-out': ['workedOut'],
      ours: ['assumption'],
    }
    expect(labels[figure.seenAs]).toContain(figure.label)
  })

  test('is a number, a stretch or a series of finite numbers in order', () => {
    if ('value' in figure) expect(figure.value).toBeGreaterThan(0)
    else if ('low' in figure) expect(figure.low).toBeLessThan(figure.high)
    else {
      const years = figure.values.map(entry => entry.year)
      expect(years).toEqual([...years].sort((a, b) => a - b))
      expect(figure.values.every(entry => entry.value > 0)).toBe(true)
    }
  })
})

test('the mean authority is the children of England divided by its authorities', () => {
  const { childrenInEngland, authorities, childrenInMeanAuthority } = figures
  expect(Math.round(childrenInEngland.value / authorities.value)).toBe(childrenInMeanAuthority.value)
})

test('figures for 80,000 children follow from those for England', () => {
  const share = 80_000 / figures.childrenInEngland.value
  // England's counts are published to the nearest ten, which moves the results by up to 0.04.
  const within = 0.54
  expect(Math.abs(402_400 * share - figures.childrenInNeed.value)).toBeLessThan(within)
  expect(Math.abs(632_830 * share - figures.referrals.value)).toBeLessThan(within)
  expect(Math.abs(21_105.4 * share - figures.caseHolders.value)).toBeLessThan(within)
})

test('where leavers went adds up to those who left', () => {
  const { leftTheWork, leftForAnotherCouncil, leftForAgency, turnover2025 } = figures
  expect(leftTheWork.value + leftForAnotherCouncil.value + leftForAgency.value).toBeCloseTo(
    turnover2025.value,
    9,
  )
})

test('every series runs over the nine censuses from 2017 to 2025', () => {
  const { turnoverSeries, vacancySeries, agencyShareSeries, caseloadSeries } = figures
  for (const series of [turnoverSeries, vacancySeries, agencyShareSeries, caseloadSeries])
    expect(series.values.map(entry => entry.year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ])
})

test('2025 is the best year of all four series, and 2022 the worst for leaving', () => {
  const { turnoverSeries, vacancySeries, agencyShareSeries, caseloadSeries } = figures
  for (const series of [turnoverSeries, vacancySeries, agencyShareSeries, caseloadSeries]) {
    const values = series.values.map(entry => entry.value)
    expect(values.at(-1)).toBe(Math.min(...values))
  }
  const leaving = turnoverSeries.values.map(entry => entry.value)
  expect(Math.max(...leaving)).toBe(figures.turnover2022.value)
  expect(figures.turnover2022.year).toBe('30 September 2022')
})

test('the never noticed are a stretch from 500 to 5,000, and ours', () => {
  expect(figures.neverNoticedRange).toMatchObject({
    low: 500,
    high: 5_000,
    label: 'assumption',
    seenAs: 'ours',
  })
})
