import { html, nothing, render, type TemplateResult } from 'lit-html'
import { countNames, differenceOf } from '../model/population/allocation'
import { codePicture } from '../panel/code-picture'
import type { Panel } from '../panel/panel-state'
import { rowWords } from '../panel/results/table'
import { linkSaid, settingsSaid, versionSaid } from '../panel/taken-away'
import { publicAddress } from '../store/link/public-address'
import { hasOnlyWords, isQuiet } from '../store/state'
import { signed, whole } from '../words/language'
import { keeping } from '../words/panel'
import { licenceCredit, sourcesHeading } from '../words/sources'
import { savedMeaning } from '../words/story/last-card'
import { table as words } from '../words/table'
import { codeWords, pictureWords, printWords } from '../words/use-this'
import { linkInCode } from './public-link'

/**
 * What stands on paper under the picture and its sentence: the counts, kept and now, where numbers may stand; what was set,
 * where it comes from, and the link with its code. Made at once: printing waits for nothing.
 */
export function paperEnd(panel: Panel): HTMLElement {
  const { state } = panel
  const place = document.createElement('div')
  place.className = 'paper-end'
  const address = publicAddress(document)
  const found = address === null ? null : linkInCode(state, address)
  render(
    html`${isQuiet(state.cue) || hasOnlyWords(state) ? nothing : counts(panel)}
    <div class="paper-link">
      ${found ? codePicture(found.link, codeWords.name) : nothing}
      <p>${found?.isWithoutChanges ? html`${codeWords.withoutChanges}<br />` : nothing}${printWords.link}<br /><span class="paper-address">${linkSaid(state)}</span></p>
    </div>
    <div class="paper-foundations">
      <h2>${sourcesHeading}</h2>
      <p>${settingsSaid(state).join('; ')}. ${savedMeaning}</p>
      <p>${pictureWords.sources} ${licenceCredit} ${versionSaid()}.</p>
    </div>`,
    place,
  )
  return place
}

/** Every count with its name, beside what was kept. */
function counts({ counts: now, compared }: Panel): TemplateResult {
  const kept = compared?.counts ?? null
  const change = kept && differenceOf(now, kept)
  return html`<table class="paper-counts">
    <caption>${kept ? keeping.caption : words.caption}</caption>
    <thead><tr>
      <th scope="col">${words.state}</th>
      ${kept ? html`<th scope="col">${keeping.kept}</th>` : nothing}
      <th scope="col">${kept ? keeping.now : words.number}</th>
      ${kept ? html`<th scope="col">${keeping.difference}</th>` : nothing}
    </tr></thead>
    <tbody>${countNames.map(
      name => html`<tr>
        <th scope="row">${rowWords[name].name}</th>
        ${kept ? html`<td>${whole(kept[name])}</td>` : nothing}
        <td>${whole(now[name])}</td>
        ${change ? html`<td>${signed(change[name])}</td>` : nothing}
      </tr>`,
    )}</tbody>
  </table>`
}
