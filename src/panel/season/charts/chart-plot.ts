import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html'
import { seasonWeeks } from '../../../store/season-settings'
import { percent } from '../../percent'
import { grid, valueAxis, weekAxis } from './chart-axes'
import type { ChartContent, Line } from './chart-content'
import { type ChartScales, chartScales, mostOf } from './chart-scales'
import { keepApart } from './end-labels'
import { chartsOwner, hatchFill } from './hatches'
import { areaPath, linePath, stack } from './paths'

/** The last week with room for a name after it, where a chart is at its narrowest. */
const lastAfter = 96

/** How far above the end of a line its label stands where it cannot stand after it, in percent of the height. */
const above = 7

/** The drawing of a chart: nothing to be read by those who do not see it, who have the sentence and the table. */
export function chartPlot(content: ChartContent, week: number): TemplateResult {
  const scales = chartScales(mostOf(content))
  const now = percent(scales.x(week))
  return html`<div class="season-plot" aria-hidden="true">
    ${valueAxis(scales)}
    <svg class="season-drawing" focusable="false">
      ${grid(scales)}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
        ${areas(content, scales)}
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

/** The stack. A band that never was anything is left out, or its edge would be drawn as if it were. */
function areas({ bands }: ChartContent, scales: ChartScales): SVGTemplateResult[] {
  const edges = stack(bands)
  return bands.flatMap(({ look, hatch, values }, place) => {
    if (values.every(value => value === 0)) return []
    const { lower, upper } = edges[place]!
    const path = areaPath(lower, upper, scales)
    return [
      svg`<path class="season-band look-${look}" d=${path} />
        ${hatch ? svg`<path class="season-hatched" d=${path} fill=${hatchFill(chartsOwner, 'plot', 'dark', hatch)} />` : nothing}`,
    ]
  })
}

/** Where a line would settle, as a hollow mark at the right edge, and where it is now. */
function ends({ look, values, settled }: Line, week: number, { x, y }: ChartScales): SVGTemplateResult {
  return svg`<circle class="season-settled look-${look}" cx=${percent(x(seasonWeeks))} cy=${percent(y(settled))} r="5" />
    <circle class="season-end look-${look}" cx=${percent(x(week))} cy=${percent(y(values[week]!))} r="3" />`
}

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
