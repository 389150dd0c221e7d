import { scaleLinear } from 'd3-scale'
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html'
import { spread } from '../../../lib/spread'
import { seasonWeeks } from '../../../store/season-settings'
import { decimal, whole } from '../../../words/language'
import { seasonCharts as words } from '../../../words/season-charts'
import { percent } from '../../percent'
import type { Hatches } from './patterns'
import type { ChartContent, Line } from './series'

/** The drawing of a chart: nothing to be read by those who do not see it, who have the sentence and the table. */
export function chartPlot(content: ChartContent, week: number, hatches: Hatches): TemplateResult {
  const scales = chartScales(mostOf(content))
  const now = percent(scales.x(week))
  return html`<div class="season-plot" aria-hidden="true">
    ${valueAxis(scales)}
    <svg class="season-drawing" focusable="false">
      ${grid(scales)}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
        ${areas(content, scales, hatches)}
        ${content.lines.map(
          ({ look, values }) => svg`<path class="season-line look-${look}" d=${linePath(values, scales)} />`,
        )}
      </svg>
      <line class="season-now" x1=${now} x2=${now} y1="0" y2="100%" />
      ${content.lines.map(line => ends(line, week, scales))}
      ${labels(content.lines, week, scales)}
    </svg>
    ${weekAxis(scales)}
  </div>`
}

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

/** Scales that keep still while weeks are played: all weeks across, and a round number, generous, at the top. */
export function chartScales(most: number): ChartScales {
  const up = scaleLinear([0, Math.max(most, 1) * headroom], [100, 0]).nice(3)
  const across = scaleLinear([0, seasonWeeks], [0, 100])
  return { x: across, y: up, ticks: up.ticks(3) }
}

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

/** The stack. A band that never was anything is left out, or its edge would be drawn as if it were. */
function areas({ bands }: ChartContent, scales: ChartScales, hatches: Hatches): SVGTemplateResult[] {
  const edges = stack(bands)
  return bands.flatMap(({ look, hatch, values }, place) => {
    if (values.every(value => value === 0)) return []
    const { lower, upper } = edges[place]!
    const path = areaPath(lower, upper, scales)
    return [
      svg`<path class="season-band look-${look}" d=${path} />
        ${hatch ? svg`<path class="season-hatched" d=${path} fill=${hatches.fill('plot', 'dark', hatch)} />` : nothing}`,
    ]
  })
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

/** The path of a line, one point a week. Empty for no weeks. */
export function linePath(values: Float64Array, places: Places): string {
  const points = Array.from(values, (value, week) => point(places, week, value))
  return points.length === 0 ? '' : `M${points.join('L')}`
}

/** A single week has no width of its own; so many weeks make it a bar thin enough, and still seen. */
const thinWeeks = 1.5

const short = (value: number): number => Math.round(value * 100) / 100

type Places = Pick<ChartScales, 'x' | 'y'>

const point = ({ x, y }: Places, week: number, value: number): string =>
  `${short(x(week))} ${short(y(value))}`

/** Where a line would settle, as a hollow mark at the right edge, and where it is now. */
function ends({ look, values, settled }: Line, week: number, { x, y }: ChartScales): SVGTemplateResult {
  return svg`<circle class="season-settled look-${look}" cx=${percent(x(seasonWeeks))} cy=${percent(y(settled))} r="5" />
    <circle class="season-end look-${look}" cx=${percent(x(week))} cy=${percent(y(values[week]!))} r="3" />`
}

/** The last week with room for a name after it, where a chart is at its narrowest. */
const lastAfter = 96

/** How far above the end of a line its label stands where it cannot stand after it, in percent of the height. */
const above = 7

/** Names at the ends of lines: after them while there is room, then before and above them. */
function labels(lines: readonly Line[], week: number, { x, y }: ChartScales): SVGTemplateResult[] {
  const named = lines.filter(({ endLabel }) => endLabel)
  const isAfter = week <= lastAfter
  const places = keepApart(named.map(({ values }) => y(values[week]!) - (isAfter ? 0 : above)))
  return named.map(
    ({ look, endLabel }, line) => svg`<text class="season-label look-${look}" x=${percent(x(week))}
      y=${percent(places[line]!)} dx=${isAfter ? 8 : -9} dy="0.35em" text-anchor=${isAfter ? 'start' : 'end'}>${endLabel}</text>`,
  )
}

/** How high a label is with the gap to the next, and how near its middle may come to an edge, in percent of the height. */
const labelHeight = 10
const edge = 4

/** Moves labels just as far as it takes for none to cover another. Places are in percent of the height, from the top. */
export function keepApart(places: readonly number[]): number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!)
  const wanted = order.map(index => ({ middle: places[index]!, width: labelHeight }))
  const beyond = labelHeight / 2 - edge
  const middles = spread(wanted, -beyond, 100 + beyond, 0)
  return places.map((_, index) => middles[order.indexOf(index)]!)
}

/** A year of weeks between two marks. */
const yearWeeks = 52
const years = Array.from({ length: seasonWeeks / yearWeeks + 1 }, (_, year) => year * yearWeeks)

/** Lines across at the values, and upright ones at the years. */
const grid = ({ x, y, ticks }: ChartScales): SVGTemplateResult =>
  svg`${years.map(week => svg`<line class="season-grid" x1=${percent(x(week))} x2=${percent(x(week))} y1="0" y2="100%" />`)}
    ${ticks.map(tick => svg`<line class="season-grid" x1="0" x2="100%" y1=${percent(y(tick))} y2=${percent(y(tick))} />`)}`

/** The values beside a chart. */
const valueAxis = ({ y, ticks }: ChartScales): TemplateResult =>
  html`<svg class="season-values" focusable="false">${ticks.map(
    tick => svg`<text x="100%" y=${percent(y(tick))} dy="0.35em" text-anchor="end">${decimal(tick)}</text>`,
  )}</svg>`

/** The weeks under it. */
const weekAxis = ({ x }: ChartScales): TemplateResult =>
  html`<svg class="season-weeks" focusable="false">${years.map(
    week =>
      svg`<text x=${percent(x(week))} y="1em" text-anchor=${anchorOf(week)}>${
        week === 0 ? words.firstWeek : whole(week)
      }</text>`,
  )}</svg>`

function anchorOf(week: number): 'start' | 'middle' | 'end' {
  if (week === 0) return 'start'
  return week === seasonWeeks ? 'end' : 'middle'
}
