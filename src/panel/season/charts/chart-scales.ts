import { scaleLinear } from 'd3-scale'
import { seasonWeeks } from '../../../store/season-settings'
import type { ChartContent } from './chart-content'

/**
 * Where things stand in a chart, in percent of its width from the left and of its height from the top: the same numbers
 * serve as lengths in percent and in a view box of 100 by 100.
 */
export interface ChartScales {
  readonly x: (week: number) => number
  readonly y: (value: number) => number
  /** Values with a line across. */
  readonly ticks: readonly number[]
}

/** Room above the most there is, so that a few more children do not stretch the scale. */
const headroom = 1.1

/** The greatest number a chart has to show: of every week so far, stacked where it is, and of where it settles. */
export function mostOf({ bands, lines }: Pick<ChartContent, 'bands' | 'lines'>): number {
  let most = 0
  const weeks = (bands[0] ?? lines[0])?.values.length ?? 0
  for (let week = 0; week < weeks; week++) {
    most = Math.max(most, sum(bands.map(({ values }) => values[week]!)))
  }
  for (const { values, settled } of lines)
    most = values.reduce((a, b) => Math.max(a, b), Math.max(most, settled))
  return Math.max(most, sum(bands.map(({ settled }) => settled)))
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** Scales that keep still while weeks are played: all weeks across, and a round number, generous, at the top. */
export function chartScales(most: number): ChartScales {
  const up = scaleLinear([0, Math.max(most, 1) * headroom], [100, 0]).nice(3)
  const across = scaleLinear([0, seasonWeeks], [0, 100])
  return { x: across, y: up, ticks: up.ticks(3) }
}
