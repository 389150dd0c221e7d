import { html, type TemplateResult } from 'lit-html'

/** The numbers of a drawing as a table, folded away. The first cell of each row is its name. */
export const numbersTable = (
  summary: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): TemplateResult => html`<details class="unknowns-numbers">
    <summary>${summary}</summary>
    <table>
      <thead><tr>${head.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ([name, ...cells]) =>
          html`<tr><th scope="row">${name}</th>${cells.map(cell => html`<td>${cell}</td>`)}</tr>`,
      )}</tbody>
    </table>
  </details>`
