import { html, nothing, type TemplateResult } from 'lit-html'
import type { EvidenceLabel } from '../model/parameters/definition'
import { contested, evidence, modelled } from '../words/evidence-labels'

/** What a number can carry: the evidence for what goes into the model, or that the model made it. */
export type Badge = EvidenceLabel | 'modelled'

/** The short label every number carries: how well it is supported. */
export const evidenceBadge = (label: Badge, isContested = false): TemplateResult =>
  badges(label, label === 'modelled' ? modelled : evidence[label], isContested)

/** A label with its text; `isContested`: with another after it that says so. */
export const badges = (label: string, text: string, isContested: boolean): TemplateResult =>
  html`<span class="badge" data-label=${label}>${text}</span>${
    isContested ? html` <span class="badge" data-label="contested">${contested}</span>` : nothing
  }`

/** The label after the number or heading it qualifies: a stop between them keeps them apart where they are spoken. */
export const badgeAfter = (label: Badge): TemplateResult =>
  html`<span class="unseen">. </span>${evidenceBadge(label)}`

/** A heading with its label beside it, which is no part of the heading's own words. */
export const badgedHeading = (id: string, heading: string, label: Badge): TemplateResult =>
  html`<div class="badged"><h3 id=${id}>${heading}</h3>${badgeAfter(label)}</div>`
