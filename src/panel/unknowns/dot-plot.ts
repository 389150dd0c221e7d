import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { placeLabels } from '../control/track'
import { percent } from '../percent'

/** A value marked on the axis of a plot. */
export interface PlotMark {
  readonly value: number
  readonly text: string
}

/** Dots on an axis: chance is drawn filled, and what nobody knows as rings. */
export interface DotPlot {
  readonly look: 'chance' | 'uncertainty'
  /** In rising order. */
  readonly dots: Float64Array
  /** What the axis has to hold: widened to round numbers. */
  readonly from: number
  readonly to: number
  readonly tick: (value: number) => string
  readonly mark: PlotMark | null
  /** How many dots high the plot is, at least: what moves must not change the height of the page. */
  readonly highest: number
  readonly isOld: boolean
}

/** A dot with the gap beside it in pixels, and about what that is of the narrowest plot, of 100. */
const dotPixels = 8
const dotShare = 2.8
const labelPixels = 20
const axisPixels = 24

/** A quantile dot plot. Readers who do not see it find the same in words beside it. */
export function dotPlot({ look, dots, from, to, tick, mark, highest, isOld }: DotPlot): TemplateResult {
  const axis = axisOf(from, to)
  const placed = stackDots(
    Array.from(dots, value => axis(value)),
    dotShare,
  )
  const ground = labelPixels + dotPixels * Math.max(highest, ...placed.map(({ level }) => level + 1))
  const radius = look === 'chance' ? 3.6 : 2.9
  return html`<svg class="unknowns-plot" data-look=${look} data-old=${isOld} height=${ground + axisPixels} aria-hidden="true" focusable="false">
    ${drawnAxis(axis, ground, tick)}
    ${mark ? drawnMark(axis(mark.value), mark.text, ground) : nothing}
    ${placed.map(
      ({ at, level }) =>
        svg`<circle class="unknowns-dot" cx=${percent(at)} cy=${ground - (level + 0.5) * dotPixels} r=${radius} />`,
    )}
  </svg>`
}

function drawnMark(at: number, text: string, ground: number): TemplateResult {
  const [label] = placeLabels([{ at, text }])
  return svg`<line class="unknowns-mark" x1=${percent(at)} x2=${percent(at)} y1=${labelPixels - 4} y2=${ground + 4} />
    <text class="unknowns-mark-label" x=${percent(label!.middle)} y="12" text-anchor="middle">${text}</text>`
}

/** An axis in round numbers, with room at both ends for half a label. Along the plot, 0 to 100. */
export function axisOf(from: number, to: number): ScaleLinear<number, number> {
  const least = Math.max(1, Math.abs(to) * 0.02)
  const missing = Math.max(0, least - (to - from)) / 2
  return scaleLinear([from - missing, to + missing], [6, 94]).nice(4)
}

/** The axis itself: a line, and numbers that are round. `y`: where the line stands, in pixels. */
export function drawnAxis(axis: ScaleLinear<number, number>, y: number, tick: (value: number) => string) {
  return svg`<line class="unknowns-axis" x1="0" x2="100%" y1=${y} y2=${y} />
    ${axis.ticks(4).map(value => {
      const at = percent(axis(value))
      return svg`<line class="unknowns-axis" x1=${at} x2=${at} y1=${y} y2=${y + 4} />
        <text class="unknowns-tick" x=${at} y=${y + 18} text-anchor="middle">${tick(value)}</text>`
    })}`
}

/** One dot of a plot: its middle along the axis, 0 to 100, and its place in its stack, 0 at the foot. */
export interface PlacedDot {
  readonly at: number
  readonly level: number
}

/**
 * Stacks dots that would cover each other. `places`, 0 to 100, must rise; `width` is that of a dot on the same scale.
 * Stacks stand a width apart, none further than half a width from any of its dots' true places; a dot alone is exact.
 */
export function stackDots(places: ArrayLike<number>, width: number): PlacedDot[] {
  const dots: PlacedDot[] = []
  let last = Number.NEGATIVE_INFINITY
  for (let first = 0; first < places.length; ) {
    let next = first + 1
    while (next < places.length && places[next]! - places[first]! < width) next += 1
    const middle = (places[first]! + places[next - 1]!) / 2
    last = Math.max(middle, last + width)
    for (let level = 0; level < next - first; level++) dots.push({ at: last, level })
    first = next
  }
  return dots
}

/** The numbers of a drawing as a table, folded away. The first cell of each row is its name. */
export const numbersTable = (
  summary: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): TemplateResult => html`<details class="unknowns-numbers">
    <summary>${summary}</summary>
    <table>
      <thead><tr>${head.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ([name, ...cells]) =>
          html`<tr><th scope="row">${name}</th>${cells.map(cell => html`<td>${cell}</td>`)}</tr>`,
      )}</tbody>
    </table>
  </details>`
