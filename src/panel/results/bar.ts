import { scaleLinear } from 'd3-scale'
import { html, svg, type TemplateResult } from 'lit-html'
import { tenths } from '../../words/language'
import { percent } from '../percent'

/** One part of a stacked bar. `look` is its class: colour and pattern. */
export interface BarPart {
  readonly look: string
  readonly name: string
  readonly value: number
}

/** Parts side by side on a scale from 0 to `total`, and the same in words below: colour is never the only sign. */
export function bar(parts: readonly BarPart[], total: number, unit: string): TemplateResult {
  const along = scaleLinear([0, Math.max(total, 1e-9)], [0, 100]).clamp(true)
  let start = 0
  const places = parts.map(part => {
    const from = start
    start += part.value
    return { part, from: along(from), width: Math.max(0, along(start) - along(from)) }
  })
  return html`<svg class="bar" aria-hidden="true" focusable="false">
      <rect class="bar-ground" x="0" y="0" width="100%" height="14" rx="2" />
      ${places.map(({ part, from, width }) => svg`<rect class="bar-part part-${part.look}" x=${percent(from)} y="0" width=${percent(width)} height="14" />`)}
    </svg>
    <ul class="bar-key">${parts.map(
      part => html`<li><svg class="swatch" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false"><rect
        class="part-${part.look}" width="10" height="10" rx="2" /></svg>
        <span>${part.name}</span> <span class="bar-value">${tenths(part.value)}${unit}</span></li>`,
    )}</ul>`
}
