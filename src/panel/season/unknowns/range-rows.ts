import { html, svg, type TemplateResult } from 'lit-html'
import { doubtMeasureNames, nineInTen, ofAll, toTen } from '../../../words/unknowns'
import { percent } from '../../percent'
import { axisOf, drawnAxis } from './dot-plot'
import { type DoubtReading, levels } from './doubt-reading'

/** Ranges as lines on one common axis, each under its name and the same in words. The ring is the middle guess. */
export function rangeRows({ level, children }: DoubtReading, isOld: boolean): TemplateResult {
  const most = Math.max(...levels.map(measure => level[measure].high))
  const axis = axisOf(0, most)
  const of = ofAll(children)
  return html`<ul class="unknowns-ranges">${levels.map(measure => {
    const { low, middle, high } = level[measure]
    return html`<li>
      <b>${doubtMeasureNames[measure]}:</b> ${nineInTen(toTen(low), toTen(middle), toTen(high), of)}.
      <svg class="unknowns-plot" data-look="doubt" data-old=${isOld} height="16" aria-hidden="true" focusable="false">
        <line class="unknowns-range" x1=${percent(axis(low))} x2=${percent(axis(high))} y1="8" y2="8" />
        <circle class="unknowns-middle" cx=${percent(axis(middle))} cy="8" r="5" />
      </svg>
    </li>`
  })}</ul>
  <svg class="unknowns-plot" data-look="doubt" data-old=${isOld} height="26" aria-hidden="true" focusable="false">${svg`${drawnAxis(axis, 2, toTen)}`}</svg>`
}
