import { html, type TemplateResult } from 'lit-html'
import { neverNoticedRange } from '../../figures/children'
import { storyFigures } from '../../figures/story-figures'
import type { EvidenceLabel } from '../../model/parameter'
import { evidenceBadge } from '../../panel/evidence-fold'
import { contested, contestedMeaning, evidenceMeaning } from '../../words/evidence'
import {
  howSureHeadings as headings,
  kindsIntroduction,
  kindsOfDoubt,
  numbersWith,
  reportedInModel,
  reportedInStory,
} from '../../words/methods/how-sure'
import { numberGroups } from '../../words/methods/numbers'
import { secondHand } from '../../words/sources'
import { calibrationTable } from './calibration-table'
import { type NumberGroup, numberRows } from './number-rows'
import { outside } from './section'

const labels = Object.keys(evidenceMeaning) as EvidenceLabel[]
const everyRow = (Object.keys(numberGroups) as NumberGroup[]).flatMap(numberRows)
const withLabel = (label: EvidenceLabel): number =>
  everyRow.filter(({ definition }) => definition.label === label).length
const contestedRows = everyRow.filter(({ definition }) => definition.contested)

const labelsText = (): TemplateResult => html`<ul class="methods-labels">
  ${labels.map(
    label =>
      html`<li>${evidenceBadge(label)} ${evidenceMeaning[label]} ${numbersWith(withLabel(label))}</li>`,
  )}
  <li><span class="badge" data-label="contested">${contested}</span> ${contestedMeaning} ${numbersWith(contestedRows.length)}</li>
</ul>`

/** Numbers whose source says that it was read at second hand; those with one source in one line. */
function reportedNumbers(): readonly string[] {
  const names = new Map<string, string>()
  for (const { source, name } of everyRow.filter(row => /as reported/i.test(row.source))) {
    const before = names.get(source)
    names.set(source, before ? `${before}; ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name)
  }
  return [...names.values()]
}

const secondHandText = (): TemplateResult => html`
  <p>${secondHand}</p>
  <p>${reportedInModel}</p>
  <ul>${reportedNumbers().map(names => html`<li>${names}</li>`)}</ul>
  <p>${reportedInStory}</p>
  <ul>${storyFigures
    .filter(({ label }) => label === 'reported')
    .map(
      ({ publisher, title, year, url }) =>
        html`<li>${publisher}: ${url ? outside(url, title) : title}, ${year}</li>`,
    )}</ul>`

/** The kinds of doubt, the labels, what was fitted, and what is known at second hand. */
export const howSureText = (): TemplateResult => html`
  <h3>${headings.kinds}</h3>
  <p>${kindsIntroduction}</p>
  <ol>${kindsOfDoubt(neverNoticedRange.low, neverNoticedRange.high).map(
    ({ name, text }) => html`<li><strong>${name}</strong> ${text}</li>`,
  )}</ol>
  <h3>${headings.labels}</h3>
  ${labelsText()}
  <h3>${headings.calibration}</h3>
  ${calibrationTable()}
  <h3>${headings.secondHand}</h3>
  ${secondHandText()}`
