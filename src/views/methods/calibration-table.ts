import { html, type TemplateResult } from 'lit-html'
import { storyFigure } from '../../figures/story-figures'
import { evidenceBadge } from '../../panel/evidence-fold'
import { tenths, whole } from '../../words/language'
import {
  calibrationRows,
  calibrationUnits,
  gradesTarget,
  ties,
  calibration as words,
} from '../../words/methods/calibration'
import { rarity } from '../../words/methods/rarity'
import { type CalibrationRow, calibrationOf } from './calibration'
import { usual } from './facts'
import { outside } from './section'
import { cell, columnHeads, tableOf } from './table-parts'

/** A value in the unit of its row. Numbers of many children are whole; a tragedy’s rarity is words, with no number behind it. */
function said({ unit }: CalibrationRow, value: number): unknown {
  if (unit === 'rarity') return rarity(value)
  const text = calibrationUnits[unit](value < 1000 ? tenths(value) : whole(value))
  return html`<data value=${value}>${text}</data>`
}

function publishedIn(row: CalibrationRow): TemplateResult {
  const { label, publisher, title, url, year } = row.published
  const badge =
    label === 'reported'
      ? html`<span class="badge" data-label="reported">${words.reported}</span>`
      : evidenceBadge(label)
  return html`${said(row, row.published.value)} ${badge}
    <span class="methods-quiet">${publisher}: ${url ? outside(url, title) : title}, ${year}</span>`
}

const rowOf = (row: CalibrationRow): TemplateResult => html`<tr role="row" data-target=${row.id}>
  <th scope="row" role="rowheader">${calibrationRows[row.id].name}</th>
  ${cell(words.published, publishedIn(row))}
  ${cell(words.model, said(row, row.model))}
  ${cell(words.tie, html`${ties[row.tie]} ${calibrationRows[row.id].note}`)}
</tr>`

/** Councils good or outstanding, in per cent of all that had a grade. */
function wellGraded(): number {
  const grades = storyFigure('gradesOf2025').values
  const all = grades.reduce((sum, count) => sum + count, 0)
  return (100 * ((grades[0] ?? 0) + (grades[1] ?? 0))) / all
}

/** The model beside what is published. */
export const calibrationTable = (): TemplateResult => html`
  <p>${words.introduction}</p>
  ${tableOf(
    'methods-targets',
    words.caption,
    columnHeads([words.measure, words.published, words.model, words.tie]),
    calibrationOf(usual).map(rowOf),
  )}
  <p>${gradesTarget(wellGraded())}</p>`
