import { html, type TemplateResult } from 'lit-html'
import type { Edition } from '../../figures/source'
import { outsideLink } from '../../panel/links'
import { datedEdition } from '../../words/sources'

/** Paragraphs, one a text. */
export const paragraphs = (texts: readonly string[]): readonly TemplateResult[] =>
  texts.map(text => html`<p>${text}</p>`)

/** What is quoted of something published. */
interface Cited extends Edition {
  readonly publisher: string
  readonly title: string
  readonly year: string
  readonly url?: string
}

/** A source in a line: who published it, its title, which is a link where it has an address, its year and its edition. */
export const citedSource = ({ publisher, title, url, ...dated }: Cited): TemplateResult =>
  html`${publisher}: ${url ? outsideLink(url, title) : title}${datedEdition({ title, ...dated })}`

/** Several of them, one after the other. */
export const citedSources = (sources: readonly Cited[]): readonly TemplateResult[] =>
  sources.map(source => html`${citedSource(source)}. `)

/*
 * On a narrow window a row becomes a block, which takes the meaning of a table away from readers who listen: so every
 * part says its role, and every cell has the name of its column.
 */

/** A whole table with its caption, and the names of its columns. `kind`: a class of its own. */
export const methodsTable = (
  kind: string,
  caption: string,
  columns: readonly string[],
  rows: readonly TemplateResult[],
): TemplateResult => html`<table role="table" class="methods-table ${kind}">
  <caption>${caption}</caption>
  <thead role="rowgroup"><tr role="row">
  ${columns.map(name => html`<th scope="col" role="columnheader">${name}</th>`)}
</tr></thead>
  <tbody role="rowgroup">${rows}</tbody>
</table>`

/** One cell, with the name of its column for where the heads are not seen. */
export const cell = (column: string, content: unknown): TemplateResult =>
  html`<td role="cell" data-column=${column}>${content}</td>`
