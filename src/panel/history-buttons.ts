import { html, nothing, type TemplateResult } from 'lit-html'
import { copyText } from '../lib/copy-text'
import { canRedo, canUndo } from '../store/history'
import { linkAddress } from '../store/link/link'
import { history as words } from '../words/panel'
import type { Panel } from './panel-state'

/** Undo, redo, reset, copy link. Buttons with nothing to do stay in reach, so that the focus is never lost. */
export function historyButtons(panel: Panel): TemplateResult {
  const { state, actions, local } = panel
  const button = (name: string, act: () => void, idle = false) =>
    html`<button type="button" class="button button-quiet" aria-disabled=${idle ? 'true' : 'false'} @click=${() => idle || act()}>${name}</button>`
  return html`<section class="history" aria-label=${words.heading}>
    <div class="history-row">
      ${button(words.undo, actions.undo, !canUndo(state))}
      ${button(words.redo, actions.redo, !canRedo(state))}
      ${button(words.reset, actions.reset)}
      ${button(words.copyLink, () => copyLink(panel))}
      ${local.copied?.came === 'copied' ? html`<p class="link-copied">${words.copiedShort} ${tooLong(local.copied.address)}</p>` : nothing}
    </div>
    ${linkByHand(panel)}
  </section>`
}

/** The most characters that a link may have everywhere: some mail programs cut off what is beyond. */
export const longestEverywhere = 2000

/** What is said of the link where it is longer than that; else nothing. */
const tooLong = ({ length }: string): string => (length > longestEverywhere ? words.isLong(length) : '')

/** What is said once the link has been copied. */
export const copiedInWords = ({ local }: Panel): string =>
  `${words.copied} ${tooLong(local.copied?.address ?? '')}`.trim()

/** Copies the link, or offers it to be copied by hand where the clipboard is refused (in a frame it often is). */
export async function copyLink(panel: Panel): Promise<void> {
  const { state, local, redraw, announce } = panel
  const address = linkAddress(state, location)
  const came = (await copyText(address)) ? 'copied' : 'refused'
  local.copied = { came, address }
  announce(came === 'copied' ? copiedInWords(panel) : words.refused)
  redraw()
}

/** The link in a field where the clipboard was refused, and nothing else. */
export const linkByHand = (panel: Panel): TemplateResult | typeof nothing =>
  panel.local.copied?.came === 'refused' ? linkField(panel, panel.local.copied.address) : nothing

/** The link in a field, to be copied by hand, with why beside it: as it was when it was asked for, though weeks go by. */
function linkField(panel: Panel, address: string): TemplateResult {
  const id = panel.id('link-refused')
  return html`<p class="link-field">
  <span id=${id}>${words.refused} ${tooLong(address)}</span>
  <input type="text" readonly aria-label=${words.linkField} aria-describedby=${id} .value=${address}
    @focus=${(event: FocusEvent) => (event.currentTarget as HTMLInputElement).select()} />
</p>`
}
