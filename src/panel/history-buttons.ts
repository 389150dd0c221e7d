import { html, nothing, type TemplateResult } from 'lit-html'
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
      ${local.copied === 'copied' ? html`<p class="link-copied">${words.copiedShort}</p>` : nothing}
    </div>
    ${linkByHand(panel)}
  </section>`
}

/** What some browsers say of what a frame may do. */
interface Policed {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean }
}

/** False where the clipboard is known to be refused: asking for it all the same would leave a line in the console. */
const mayAskForClipboard = (): boolean =>
  (document as Policed).featurePolicy?.allowsFeature('clipboard-write') ?? true

/** Copies the link, or offers it to be copied by hand where the clipboard is refused (in a frame it often is). */
export async function copyLink({ state, local, redraw, announce }: Panel): Promise<void> {
  const write = async (): Promise<void> => navigator.clipboard.writeText(linkAddress(state, location))
  local.copied = mayAskForClipboard()
    ? await write().then(
        () => 'copied' as const,
        () => 'refused' as const,
      )
    : 'refused'
  announce(words[local.copied])
  redraw()
}

/** The link in a field where the clipboard was refused, and nothing else. */
export const linkByHand = ({ id, state, local }: Panel): TemplateResult | typeof nothing =>
  local.copied === 'refused' ? linkField(id('link-refused'), linkAddress(state, location)) : nothing

/** The link in a field, to be copied by hand. `id`: that of the words that say why. */
const linkField = (id: string, address: string): TemplateResult => html`<p class="link-field">
  <span id=${id}>${words.refused}</span>
  <input type="text" readonly aria-label=${words.linkField} aria-describedby=${id} .value=${address}
    @focus=${(event: FocusEvent) => (event.currentTarget as HTMLInputElement).select()} />
</p>`
