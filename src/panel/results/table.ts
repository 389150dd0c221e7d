import { html, nothing, type TemplateResult } from 'lit-html'
import { toCsv } from '../../lib/csv'
import { downloadText } from '../../lib/download'
import { type CountName, type Counts, countNames, differenceOf } from '../../model/population/allocation'
import { modelVersion } from '../../model/version'
import { ofModel, signed, whole } from '../../words/language'
import { keeping } from '../../words/panel'
import { changeSinceKickOff } from '../../words/season'
import { states } from '../../words/states'
import { totals, withRange, table as words } from '../../words/table'
import type { Panel } from '../panel-state'
import { fileHead, fileName } from '../taken-away'
import { neverNoticedInWords } from './never-noticed'

/** Name of a row, and whether anyone could know its number. */
export const rowWords: Record<CountName, { readonly name: string; readonly knowable: string }> = {
  ...states,
  ...totals,
}

function knowable(panel: Panel, name: CountName): string {
  const text = rowWords[name].knowable
  return name === 'neverNoticed'
    ? withRange(text, neverNoticedInWords(panel.state.parameters.children))
    : text
}

/** All counts, true whatever the picture shows. Always in the document, closed until it is asked for. */
export function table(panel: Panel): TemplateResult {
  const { caption, change, changeName, kept } = columns(panel)
  const row = (name: CountName) => html`<tr>
    <th scope="row">${rowWords[name].name}</th>
    ${kept ? html`<td>${whole(kept[name])}</td>` : nothing}
    <td><data data-count=${name} value=${panel.counts[name]}>${whole(panel.counts[name])}</data></td>
    <td>${signed(change[name])}</td>
    <td>${knowable(panel, name)}</td>
  </tr>`
  return html`<details class="fold numbers">
    <summary><h2>${words.summary}</h2></summary>
    <div class="numbers-scroll" role="region" aria-label=${words.summary} tabindex="0">
      <table>
        <caption>${caption}</caption>
        <thead><tr>
          <th scope="col">${words.state}</th>${kept ? html`<th scope="col">${keeping.kept}</th>` : nothing}
          <th scope="col">${kept ? keeping.now : words.number}</th>
          <th scope="col">${changeName}</th><th scope="col">${words.knowable}</th>
        </tr></thead>
        <tbody>${countNames.map(row)}</tbody>
      </table>
    </div>
    <button type="button" class="button" @click=${() => downloadCounts(panel)}>${words.download}</button>
  </details>`
}

/** What the numbers are counted against: what was kept, week 0 of a season, or the last setting. */
function columns({ counts, before, compared, state }: Panel) {
  const kept: Counts | null = compared?.counts ?? null
  const changeName = kept ? keeping.difference : state.season ? changeSinceKickOff : words.change
  const caption = kept ? keeping.caption : words.caption
  return { caption, change: differenceOf(counts, kept ?? before), changeName, kept }
}

/** Hands the table over as a file that stands alone: what was set, where, when and with which model stands over it. */
export function downloadCounts(panel: Panel): void {
  downloadText(fileName(panel.state, 'csv'), countsFile(panel))
}

/** The text of that file. */
export const countsFile = (panel: Panel): string =>
  fileHead(panel.state, panel.compared ? 5 : 4) + countsCsv(panel)

/** The table as comma-separated values. */
export function countsCsv(panel: Panel): string {
  const { change, changeName, kept } = columns(panel)
  const header = [
    ofModel(words.state, modelVersion),
    ...(kept ? [keeping.kept] : []),
    kept ? keeping.now : words.number,
    changeName,
    words.knowable,
  ]
  const row = (name: CountName) => [
    rowWords[name].name,
    ...(kept ? [kept[name]] : []),
    panel.counts[name],
    change[name],
    knowable(panel, name),
  ]
  return toCsv(header, countNames.map(row))
}
