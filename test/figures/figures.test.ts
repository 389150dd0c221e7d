import { describe, expect, test } from 'vitest'
import * as children from '../../src/figures/children'
import { councilSpread } from '../../src/figures/council-spread'
import * as leaving from '../../src/figures/leaving'
import * as oneCouncilPrices from '../../src/figures/one-council'
import * as reported from '../../src/figures/reported-prices'
import type { Figure, FigureRange, FigureSeries } from '../../src/figures/source'
import * as workforce from '../../src/figures/workforce'

type AnyFigure = Figure | FigureRange | FigureSeries

const everyFigure = Object.entries({
  ...children,
  ...workforce,
  ...leaving,
  ...reported,
  ...oneCouncilPrices,
}).filter((entry): entry is [string, AnyFigure] => typeof entry[1] !== 'function' && 'unit' in entry[1])

describe.each(everyFigure)('the figure %s', (_name, figure) => {
  test('carries a label, a unit, a year, a source and its edition', () => {
    expect(figure.edition).not.toBe('')
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
      official: ['published', 'workedOut', 'fromTheArticle'],
      elsewhere: ['reported'],
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

test('where leavers went adds up to those who left', () => {
  const { leftTheWork, leftForAnotherCouncil, leftForAgency } = leaving
  const { turnover2025 } = workforce
  expect(leftTheWork.value + leftForAnotherCouncil.value + leftForAgency.value).toBeCloseTo(
    turnover2025.value,
    9,
  )
})

test('the series runs over the nine censuses from 2017 to 2025', () => {
  expect(workforce.turnoverSeries.values.map(entry => entry.year)).toEqual([
    2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
  ])
})

test('on leaving, 2025 is the lowest of the series and 2022 the highest', () => {
  const leaving = workforce.turnoverSeries.values.map(entry => entry.value)
  expect(leaving.at(-1)).toBe(Math.min(...leaving))
  expect(Math.max(...leaving)).toBe(workforce.turnover2022.value)
  expect(workforce.turnover2022.year).toBe('30 September 2022')
})

test('those about whom no concern was raised are a stretch from 500 to 5,200, and ours', () => {
  expect(children.neverNoticedRange).toMatchObject({
    low: 500,
    high: 5_200,
    label: 'assumption',
    seenAs: 'ours',
  })
})

describe.each(Object.entries(councilSpread))('how far councils lie apart in %s', (_name, spread) => {
  test('rises from the lowest councils to the highest, and says what it is', () => {
    const values = [5, 25, 50, 75, 95].map(percent => spread.percentiles[percent as 5])
    expect(values).toEqual([...values].sort((one, other) => one - other))
    expect(spread.councils).toBeGreaterThan(140)
    expect(spread).toMatchObject({ label: 'workedOut', year: '30 September 2025' })
    expect(spread.edition).not.toBe('')
  })
})

test('one council’s prices of a year are 52 of its weeks, in the proportion it publishes', () => {
  const { employedCostAYear, agencyCostAYear } = oneCouncilPrices
  expect([employedCostAYear.value, agencyCostAYear.value]).toEqual([66_560, 93_600])
  expect(agencyCostAYear.value / employedCostAYear.value).toBeCloseTo(1.41, 2)
})
