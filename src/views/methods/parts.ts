import { html, type TemplateResult } from 'lit-html'
import { type SectionId, sectionNames } from '../../words/methods/page'

/** The id of a section’s heading. The prefix keeps it apart from the ids of the page around it. */
export const headingId = (id: SectionId): string => `methods-${id}`

/** A section under its heading. */
export const section = (id: SectionId, body: unknown): TemplateResult => html`<section>
  <h2 id=${headingId(id)}>${sectionNames[id]}</h2>
  ${body}
</section>`

/** Paragraphs, one a text. */
export const paragraphs = (texts: readonly string[]): readonly TemplateResult[] =>
  texts.map(text => html`<p>${text}</p>`)

/*
 * On a narrow window a row becomes a block, which takes the meaning of a table away from those who listen: so every
 * part says its role, and every cell brings the name of its column.
 */

/** A whole table with its caption. */
export const tableOf = (
  kind: string,
  caption: string,
  heads: TemplateResult,
  rows: readonly TemplateResult[],
): TemplateResult => html`<table role="table" class="methods-table ${kind}">
  <caption>${caption}</caption>
  ${heads}
  <tbody role="rowgroup">${rows}</tbody>
</table>`

/** The heads of the columns. */
export const columnHeads = (
  names: readonly string[],
): TemplateResult => html`<thead role="rowgroup"><tr role="row">
  ${names.map(name => html`<th scope="col" role="columnheader">${name}</th>`)}
</tr></thead>`

/** One cell, with the name of its column for where the heads are not seen. */
export const cell = (column: string, content: unknown): TemplateResult =>
  html`<td role="cell" data-column=${column}>${content}</td>`
