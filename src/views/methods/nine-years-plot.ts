import { scaleLinear } from 'd3-scale'
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html'
import { percent } from '../../panel/percent'
import { type HeldMeasure, heldMeasures, heldNames, plotDescription } from '../../words/methods/nine-years'
import type { HeldYear } from './held-years'

/** The id of an element, by its name on the page. */
type Ids = (name: string) => string

/** Where a plot lies in its drawing: across in percent, up and down in pixels. */
const left = 18
const right = 95
const top = 24
const foot = 132
const height = 158

/** From the first year back to the values of the axis, with room between for half of its number. In pixels. */
const tickGap = -24

/** How far a number stands from its dot, in pixels, counted to its foot. */
const above = -9
const below = 19

/** Both lines by name, with how each is drawn. */
export const heldKey = (): TemplateResult =>
  html`<ul class="nine-key">${(['published', 'model'] as const).map(
    line => html`<li><svg width="34" height="12" aria-hidden="true" focusable="false">
    <path class="nine-line" data-line=${line} d="M1 6H33" /><circle class="nine-dot" data-line=${line} cx="17" cy="6" r="4" />
  </svg> ${heldNames[line]}</li>`,
  )}</ul>`

/** One measure over the years: a line for what was published, and one for the model. Both axes begin where nothing is. */
export function heldPlot(measure: HeldMeasure, years: readonly HeldYear[], id: Ids): TemplateResult {
  const { name, say } = heldMeasures[measure]
  const held = years.map(({ year, measures }) => ({ year, ...measures[measure] }))
  const most = Math.max(...held.flatMap(({ published, model }) => [published, model]))
  const up = scaleLinear([0, most], [foot, top])
  const across = scaleLinear([held[0]!.year, held.at(-1)!.year], [left, right])
  const ends = [held[0]!, held.at(-1)!]
  const [title, description] = [id(`nine-${measure}`), id(`nine-${measure}-told`)]
  const line = (which: 'published' | 'model'): SVGTemplateResult => svg`
    <svg x=${percent(left)} y=${top} width=${percent(right - left)} height=${foot - top} viewBox="0 0 100 100" preserveAspectRatio="none">
      <path class="nine-line" data-line=${which} d=${`M${held
        .map(point => `${share(across(point.year), left, right)} ${share(up(point[which]), top, foot)}`)
        .join('L')}`} />
    </svg>
    ${held.map(
      point =>
        svg`<circle class="nine-dot" data-line=${which} cx=${percent(across(point.year))} cy=${up(point[which])} r="4" />`,
    )}
    ${ends.map(point => {
      const isUpper = point.published >= point.model === (which === 'published')
      return svg`<text class="nine-number" data-line=${which} x=${percent(across(point.year))} y=${up(point[which]) + (isUpper ? above : below)}
        text-anchor="middle">${say(point[which])}</text>`
    })}`
  return html`<figure class="nine-plot">
    <figcaption>${name}</figcaption>
    <svg role="img" width="100%" height=${height} aria-labelledby="${title} ${description}" focusable="false">
      <title id=${title}>${name}</title>
      <desc id=${description}>${plotDescription(say, ends)}</desc>
      ${up.ticks(3).map(
        tick => svg`<line class="nine-grid" x1=${percent(left)} x2="100%" y1=${up(tick)} y2=${up(tick)} />
          <text class="nine-tick" x=${percent(left)} dx=${tickGap} y=${up(tick)} dy="0.35em" text-anchor="end">${tick.toLocaleString('en-GB')}</text>`,
      )}
      ${line('model')} ${line('published')}
      ${held
        .filter((_, index) => index % 4 === 0)
        .map(
          ({ year }) =>
            svg`<text class="nine-tick" x=${percent(across(year))} y=${foot + 20} text-anchor="middle">${year}</text>`,
        )}
    </svg>
  </figure>`
}

/** Where something lies between two ends, from 0 to 100, to two places. */
const share = (place: number, from: number, to: number): number =>
  Math.round((10_000 * (place - from)) / (to - from)) / 100
