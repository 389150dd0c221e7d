import { html, type TemplateResult } from 'lit-html'
import { neverNoticedRange } from '../../figures/children'
import { type DoubtId, doubt, doubtSource, openingValues } from '../../figures/doubt'
import { storyFigure, storyFigures } from '../../figures/story-figures'
import type { EvidenceLabel } from '../../model/parameters/definition'
import { caseloads, shareTrue } from '../../model/simulation/calibrated-draws'
import { evidenceBadge } from '../../panel/badge'
import { contestedMeaning, evidenceMeaning, modelledMeaning } from '../../words/evidence'
import { contested } from '../../words/evidence-labels'
import { tenths, whole } from '../../words/language'
import {
  calibrationRows,
  calibrationUnits,
  gradesTarget,
  ties,
  calibration as words,
} from '../../words/methods/calibration'
import {
  doubtIntroduction,
  doubtMeaning,
  doubtTable,
  doubtWords,
  howSureHeadings as headings,
  kindsIntroduction,
  kindsOfUncertainty,
  numbersWith,
  openingAmongGuesses,
  reportedInModel,
  reportedInStory,
} from '../../words/methods/how-sure'
import { numberGroups } from '../../words/methods/numbers'
import { labelCounts, rarity } from '../../words/methods/page'
import { pageVersion } from '../../words/methods/versions'
import { secondHand } from '../../words/sources'
import { type CalibrationRow, calibrationOf } from './calibration'
import { usual } from './model-facts'
import { type NumberGroup, numberRows } from './numbers'
import { cell, citedSource, methodsTable, paragraphs } from './parts'

/** The kinds of uncertainty, how far our guesses lie apart, the labels, what was fitted, and what is known at second hand. */
export const howSureText = (): TemplateResult => html`
  <h3>${headings.kinds}</h3>
  <p>${kindsIntroduction}</p>
  <ol>${kindsOfUncertainty(guessFacts).map(
    ({ name, text }) => html`<li><strong>${name}</strong> ${text}</li>`,
  )}</ol>
  <h3>${headings.doubt}</h3>
  ${doubtText()}
  <h3>${headings.labels}</h3>
  ${labelsText()}
  <h3>${headings.calibration}</h3>
  ${calibrationTable()}
  <h3>${headings.secondHand}</h3>
  ${secondHandText()}`

const opening = openingValues()

const doubtText = (): TemplateResult => html`
  ${paragraphs(doubtIntroduction)}
  ${methodsTable(
    'methods-spread',
    doubtTable.caption,
    [doubtTable.measure, ...doubtTable.columns, doubtTable.opening],
    (Object.keys(doubt) as DoubtId[]).map(doubtRow),
  )}
  <p class="methods-quiet">${citedSource(doubtSource)}</p>
  ${paragraphs(openingAmongGuesses(opening))}
  ${paragraphs(doubtMeaning)}`

const doubtRow = (id: DoubtId): TemplateResult => html`<tr role="row" data-doubt=${id}>
  <th scope="row" role="rowheader">${doubtWords[id]}</th>
  ${doubt[id].map((value, place) => cell(doubtTable.columns[place] ?? '', doubtNumber(value, id)))}
  ${cell(doubtTable.opening, doubtNumber(opening[id], id))}
</tr>`

/** Children are whole; what a worker carries has tenths, zeros too. */
const doubtNumber = (value: number, id: DoubtId): string =>
  id === 'cutCaseload' ? value.toFixed(1) : signedOnlyBelow(value)

const guessFacts = {
  ...neverNoticedRange,
  leastTrue: 100 * shareTrue.min,
  mostTrue: 100 * shareTrue.max,
  leastCases: caseloads.least,
  mostCases: caseloads.most,
}

const signedOnlyBelow = (value: number): string => (value < 0 ? `−${whole(-value)}` : whole(value))

const labelsText = (): TemplateResult => html`<ul class="methods-labels">
  ${labels.map(
    label =>
      html`<li>${evidenceBadge(label)} ${evidenceMeaning[label]} ${numbersWith(withLabel(label))}</li>`,
  )}
  <li>${evidenceBadge('modelled')} ${modelledMeaning}</li>
  <li><span class="badge" data-label="contested">${contested}</span> ${contestedMeaning} ${numbersWith(contestedRows.length)}</li>
</ul>`

/** The model compared with what is published. */
const calibrationTable = (): TemplateResult => html`
  <p>${words.introduction}</p>
  ${methodsTable(
    'methods-targets',
    words.caption,
    [words.measure, words.published, words.model, words.tie],
    calibrationOf(usual).map(calibrationRow),
  )}
  <p>${gradesTarget(wellGraded())}</p>`

/** A value in the unit of its row. Numbers of many children are whole; a tragedy’s rarity is words, with no number behind it. */
function said({ unit }: CalibrationRow, value: number): unknown {
  if (unit === 'rarity') return rarity(value)
  const text = calibrationUnits[unit](value < 1000 ? tenths(value) : whole(value))
  return html`<data value=${value}>${text}</data>`
}

/** With its source in short: when the next edition is due is said once, under the sources. */
function publishedIn(row: CalibrationRow): TemplateResult {
  const { value, label, publisher, title, year, edition, url } = row.published
  const source = { publisher, title, year, edition, ...(url && { url }) }
  return html`${said(row, value)} ${evidenceBadge(label)}
    <span class="methods-quiet">${citedSource(source)}</span>`
}

const calibrationRow = (row: CalibrationRow): TemplateResult => html`<tr role="row" data-target=${row.id}>
  <th scope="row" role="rowheader">${calibrationRows[row.id].name}</th>
  ${cell(words.published, publishedIn(row))}
  ${cell(words.model, said(row, row.model))}
  ${cell(words.tie, html`${ties[row.tie]} ${calibrationRows[row.id].note}`)}
</tr>`

/** Councils good or outstanding, in per cent of all that had a grade. */
function wellGraded(): number {
  const councils = storyFigure('gradesOf2025').values
  const [outstanding, good] = councils
  return (100 * (outstanding + good)) / councils.reduce((sum, count) => sum + count, 0)
}

const secondHandText = (): TemplateResult => html`
  <p>${secondHand}</p>
  <p>${reportedInModel}</p>
  <ul>${reportedNumbers().map(names => html`<li>${names}</li>`)}</ul>
  <p>${reportedInStory}</p>
  <ul>${storyFigures
    .filter(({ label }) => label === 'reported')
    .map(figure => html`<li>${citedSource(figure)}</li>`)}</ul>`

/** Numbers whose source says that it was read at second hand; those with one source in one line. */
function reportedNumbers(): readonly string[] {
  const names = new Map<string, string>()
  for (const { source, name } of everyRow.filter(row => /as reported/i.test(row.source))) {
    const before = names.get(source)
    names.set(source, before ? `${before}; ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name)
  }
  return [...names.values()]
}

const labels = Object.keys(evidenceMeaning) as EvidenceLabel[]
const everyRow = (Object.keys(numberGroups) as NumberGroup[]).flatMap(numberRows)

/** What the page says first of all: how many of the model’s numbers are known, and how well. */
export const labelCountsText = (): readonly TemplateResult[] => {
  const directions = withLabel('directionKnown') + withLabel('articleDirection')
  return paragraphs(
    labelCounts({
      model: pageVersion.model,
      all: everyRow.length,
      published: withLabel('published'),
      workedOut: withLabel('workedOut'),
      reported: withLabel('reported'),
      fromTheArticle: withLabel('fromTheArticle'),
      assumed: withLabel('assumption') + directions,
      directions,
      contested: contestedRows.length,
    }),
  )
}

const withLabel = (label: EvidenceLabel): number =>
  everyRow.filter(({ definition }) => definition.label === label).length
const contestedRows = everyRow.filter(({ definition }) => definition.contested)
