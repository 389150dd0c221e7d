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

/** A link that leaves the page: in a frame it must not take the frame with it. */
export const outside = (address: string, text: string): TemplateResult =>
  html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>`
