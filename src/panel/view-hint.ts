import { html, nothing } from 'lit-html'
import { offer as words } from '../words/toggles'
import type { Panel } from './panel-state'
import { focusViewSwitch } from './toggles'

/**
 * Offered once, after the first control is let go in the director's view. It stands at the foot of the panel, outside
 * what scrolls there, so that no control moves under a reader's hand.
 */
export function viewHint({ state, actions, local, redraw }: Panel) {
  if (!(state.released || local.hasLetGo) || state.truth || local.offerDismissed) return nothing
  const dismiss = () => {
    local.offerDismissed = true
    focusViewSwitch(false)
    redraw()
  }
  const accept = () => {
    local.offerDismissed = true
    focusViewSwitch(true)
    actions.setTruth(true)
  }
  return html`<aside class="offer" aria-label=${words.text}>
    <button type="button" class="button button-strong" @click=${accept}>${words.accept}</button>
    <button type="button" class="button button-quiet" @click=${dismiss}>${words.dismiss}</button>
  </aside>`
}
