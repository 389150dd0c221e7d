import type { ChartScales } from './chart-scales'

/** A single week has no width of its own; so many weeks make it a bar thin enough, and still seen. */
const thinWeeks = 1.5

const short = (value: number): number => Math.round(value * 100) / 100

type Places = Pick<ChartScales, 'x' | 'y'>

const point = ({ x, y }: Places, week: number, value: number): string =>
  `${short(x(week))} ${short(y(value))}`

/** The path of a line, one point a week. Empty for no weeks. */
export function linePath(values: Float64Array, places: Places): string {
  const points = Array.from(values, (value, week) => point(places, week, value))
  return points.length === 0 ? '' : `M${points.join('L')}`
}

/** The path of what lies between two lines with a point a week each. A single week is drawn as a thin bar. */
export function areaPath(lower: Float64Array, upper: Float64Array, places: Places): string {
  if (upper.length === 1) {
    const [low, high] = [lower[0]!, upper[0]!]
    const corners = [point(places, 0, high), point(places, thinWeeks, high), point(places, thinWeeks, low)]
    return `M${corners.join('L')}L${point(places, 0, low)}Z`
  }
  const back = Array.from(lower, (value, week) => point(places, week, value)).reverse()
  return `${linePath(upper, places)}L${back.join('L')}Z`
}

/** Series stacked in their order: the lower and the upper edge of each. */
export function stack(
  series: readonly { readonly values: Float64Array }[],
): readonly { readonly lower: Float64Array; readonly upper: Float64Array }[] {
  let lower = new Float64Array(series[0]?.values.length ?? 0)
  return series.map(({ values }) => {
    const edges = { lower, upper: values.map((value, week) => value + lower[week]!) }
    lower = edges.upper
    return edges
  })
}
