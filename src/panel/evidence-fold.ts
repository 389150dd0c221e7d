import { html, nothing, type TemplateResult } from 'lit-html'
import type { EvidenceLabel } from '../model/parameters/definition'
import { type ParameterId, parameters } from '../model/parameters/registry'
import {
  contested,
  contestedMeaning,
  evidence,
  evidenceMeaning,
  sourceLabel,
  sourceOf,
} from '../words/evidence'
import { type HoldsWords, wordsOf } from './parameter-text'

/** The short label every number carries: how well it is supported. */
export const evidenceBadge = (label: EvidenceLabel, isContested = false): TemplateResult =>
  html`<span class="badge" data-label=${label}>${evidence[label]}</span>${
    isContested ? html` <span class="badge" data-label="contested">${contested}</span>` : nothing
  }`

/** The label after the number or heading it qualifies: a stop between them keeps them apart where they are spoken. */
export const badgeAfter = (label: EvidenceLabel): TemplateResult =>
  html`<span class="unseen">. </span>${evidenceBadge(label)}`

/** A heading with its label beside it, which is no part of the heading's own words. */
export const badgedHeading = (id: string, heading: string, label: EvidenceLabel): TemplateResult =>
  html`<div class="badged"><h3 id=${id}>${heading}</h3>${badgeAfter(label)}</div>`

/**
 * The label and source of one parameter; the source is one press away. Throws a RangeError where the parameter's words
 * have not been fetched.
 */
export function evidenceFold(panel: HoldsWords, id: ParameterId): TemplateResult {
  const definition = parameters[id]
  const isContested = 'contested' in definition
  const { name, note } = wordsOf(panel, id)
  return html`<details class="evidence">
    <summary>${evidenceBadge(definition.label, isContested)}<span class="unseen"> ${sourceOf(name)}</span></summary>
    <div class="evidence-body">
      <p>${evidenceMeaning[definition.label]}${isContested ? ` ${contestedMeaning}` : nothing}</p>
      ${note ? html`<p>${note}</p>` : nothing}
      ${definition.source ? html`<p>${sourceLabel} ${definition.source}</p>` : nothing}
    </div>
  </details>`
}
