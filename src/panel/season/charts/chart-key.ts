import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { nowAndSettled } from '../../../words/season-charts'
import type { Band, ChartContent, Line, Series } from './chart-content'
import { chartsOwner, hatchFill } from './hatches'

/** Every series by name, with what it is now and where it would settle: lines first, then a stack from its top down. */
export function chartKey({ bands, lines, write }: ChartContent, week: number): TemplateResult {
  const row = ({ name, values, settled }: Series, swatch: TemplateResult) => html`<li>${swatch}
    <span>${name}</span>
      <span class="season-value">${nowAndSettled(write(values[week]!), write(settled))}</span></li>`
  return html`<ul class="season-key">
    ${lines.map(line => row(line, lineSwatch(line)))}
    ${[...bands].reverse().map(band => row(band, bandSwatch(band)))}
  </ul>`
}

const lineSwatch = ({ look }: Line): TemplateResult =>
  html`<svg class="season-swatch" width="22" height="10" aria-hidden="true" focusable="false"><path
    class="season-line look-${look}" d="M1 5H21" /></svg>`

const bandSwatch = ({ look, hatch }: Band): TemplateResult =>
  html`<svg class="season-swatch" width="22" height="12" aria-hidden="true" focusable="false"><rect
    class="season-band look-${look}" width="22" height="12" rx="2" />${
      hatch
        ? svg`<rect class="season-hatched" width="22" height="12" rx="2" fill=${hatchFill(chartsOwner, 'swatch', 'dark', hatch)} />`
        : nothing
    }</svg>`
