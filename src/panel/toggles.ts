import { html, type TemplateResult } from 'lit-html'
import { keeping } from '../words/panel'
import { dim, gather, viewSwitch } from '../words/toggles'
import { keepButton } from './keep-button'
import type { Panel } from './panel-state'

/** The two views of the same children, as one switch with two ends. */
export function viewToggle({ state, actions }: Panel): TemplateResult {
  const choice = (truth: boolean, name: string) => html`<label class="switch-choice">
    <input type="radio" name="truth" id=${truth ? 'view-there' : 'view-seen'} .checked=${state.truth === truth} @change=${() => actions.setTruth(truth)} />
    <span>${name}</span>
  </label>`
  return html`<fieldset class="switch">
    <legend class="unseen">${viewSwitch.heading}</legend>
    ${choice(false, viewSwitch.seen)} ${choice(true, viewSwitch.there)}
  </fieldset>`
}

/** Takes the focus to the switch, when the button that had it is about to go. */
export const focusViewSwitch = (truth: boolean): void =>
  document.getElementById(truth ? 'view-there' : 'view-seen')?.focus({ preventScroll: true })

/** Gather the children to be counted; dim those who did not change; pin the picture to compare others with it. */
export function pictureToggles(panel: Panel): TemplateResult {
  const { state, actions } = panel
  const [dimName, dimHint] = state.kept ? [keeping.dim, keeping.dimHint] : [dim.name, dim.hint]
  return html`<div class="picture-toggles">
    <button type="button" class="button" aria-pressed=${state.gathered} title=${gather.hint}
      @click=${() => actions.setGathered(!state.gathered)}>${gather.name}</button>
    <button type="button" class="button" aria-pressed=${state.dimUnchanged} title=${dimHint}
      @click=${() => actions.setDimUnchanged(!state.dimUnchanged)}>${dimName}</button>
    ${keepButton(panel)}
  </div>`
}
