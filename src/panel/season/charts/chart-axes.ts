import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html'
import { seasonWeeks } from '../../../store/season-settings'
import { decimal, whole } from '../../../words/language'
import { seasonCharts as words } from '../../../words/season-charts'
import { percent } from '../../percent'
import type { ChartScales } from './chart-scales'

/** A year of weeks between two marks. */
const yearWeeks = 52
const years = Array.from({ length: seasonWeeks / yearWeeks + 1 }, (_, year) => year * yearWeeks)

/** The values beside a chart. */
export const valueAxis = ({ y, ticks }: ChartScales): TemplateResult =>
  html`<svg class="season-values" focusable="false">${ticks.map(
    tick => svg`<text x="100%" y=${percent(y(tick))} dy="0.35em" text-anchor="end">${decimal(tick)}</text>`,
  )}</svg>`

/** The weeks under it. */
export const weekAxis = ({ x }: ChartScales): TemplateResult =>
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

/** Lines across at the values, and upright ones at the years. */
export const grid = ({ x, y, ticks }: ChartScales): SVGTemplateResult =>
  svg`${years.map(week => svg`<line class="season-grid" x1=${percent(x(week))} x2=${percent(x(week))} y1="0" y2="100%" />`)}
    ${ticks.map(tick => svg`<line class="season-grid" x1="0" x2="100%" y1=${percent(y(tick))} y2=${percent(y(tick))} />`)}`
