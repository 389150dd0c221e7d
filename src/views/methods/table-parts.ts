import { html, type TemplateResult } from 'lit-html'

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
