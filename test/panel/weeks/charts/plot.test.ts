import { expect, test } from 'vitest'
import { tableWeeks } from '../../../../src/panel/weeks/charts/frame'
import {
  areaPath,
  chartScales,
  keepApart,
  linePath,
  mostOf,
  stack,
} from '../../../../src/panel/weeks/charts/plot'
import type { ChartContent } from '../../../../src/panel/weeks/charts/series'

const series = (values: number[], settled = 0) => ({
  look: 'a',
  name: 'A',
  values: Float64Array.from(values),
  settled,
})
const content = (
  bands: number[][],
  lines: number[][],
  settled = 0,
): Pick<ChartContent, 'bands' | 'lines'> => ({
  bands: bands.map(values => series(values, settled)),
  lines: lines.map(values => series(values, settled)),
})

test('the most there is counts a stack as a whole, every line, and where things settle', () => {
  expect(
    mostOf(
      content(
        [
          [1, 5],
          [2, 4],
        ],
        [],
      ),
    ),
  ).toBe(9)
  expect(
    mostOf(
      content(
        [],
        [
          [1, 5],
          [2, 4],
        ],
      ),
    ),
  ).toBe(5)
  expect(mostOf(content([[1], [2]], [[3]], 7))).toBe(14)
  expect(mostOf(content([], []))).toBe(0)
})

test('all weeks are across and nought is at the foot, whatever has been played', () => {
  const { x, y } = chartScales(140)
  expect([x(0), x(78), x(156), y(0)]).toEqual([0, 50, 100, 100])
})

test('the top is a round number with room above the most there is, and keeps still for small changes', () => {
  const tops = [140, 145, 150, 160, 180].map(most => chartScales(most).ticks.at(-1))
  expect(new Set(tops)).toEqual(new Set([200]))
  for (const most of [0, 0.4, 3, 27, 131, 1_600, 71_000]) {
    const { y, ticks } = chartScales(most)
    expect(y(ticks.at(-1)!), `of ${most}`).toBeCloseTo(0)
    expect(y(most)).toBeGreaterThan(0)
    expect(ticks.length).toBeLessThanOrEqual(5)
  }
})

const places = { x: (week: number) => week, y: (value: number) => 100 - value }

test('a line has a point a week', () => {
  expect(linePath(Float64Array.of(1, 2, 3.456), places)).toBe('M0 99L1 98L2 96.54')
  expect(linePath(new Float64Array(0), places)).toBe('')
})

test('an area goes along its upper edge and back along the lower one', () => {
  const path = areaPath(Float64Array.of(1, 2), Float64Array.of(3, 5), places)
  expect(path).toBe('M0 97L1 95L1 98L0 99Z')
})

test('an area of one week is thin, and there', () => {
  expect(areaPath(Float64Array.of(0), Float64Array.of(4), places)).toBe('M0 96L1.5 96L1.5 100L0 100Z')
})

test('each series of a stack stands on the one before', () => {
  const edges = stack([series([1, 2]), series([3, 4])])
  expect(edges.map(({ lower, upper }) => [[...lower], [...upper]])).toEqual([
    [
      [0, 0],
      [1, 2],
    ],
    [
      [1, 2],
      [4, 6],
    ],
  ])
})

test('labels are moved apart, stay in their order, and stay inside', () => {
  expect(keepApart([30, 70])).toEqual([30, 70])
  expect(keepApart([50, 48])).toEqual([54, 44])
  expect(keepApart([99, 97])).toEqual([96, 86])
  expect(keepApart([-3])).toEqual([4])
  expect(keepApart([])).toEqual([])
})

test('a table has a row every four weeks and one for the week on show', () => {
  expect(tableWeeks(0)).toEqual([0])
  expect(tableWeeks(8)).toEqual([0, 4, 8])
  expect(tableWeeks(10)).toEqual([0, 4, 8, 10])
  expect(tableWeeks(156)).toHaveLength(40)
})
