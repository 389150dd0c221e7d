import { html, nothing, type TemplateResult } from 'lit-html'
import { viewpoints } from '../store/settings'
import { keeping } from '../words/panel'
import { cameraHeading, viewpointNames } from '../words/stadium'
import { dim, gather, viewHint as hint, viewSwitch } from '../words/toggles'
import { beforeToggle } from './before-toggle'
import { listEvents } from './list-choice'
import type { Panel } from './panel-state'

/** The two views of the same children, as one switch with two ends. */
export function viewToggle({ state, actions, id }: Panel): TemplateResult {
  // One of the two names is displayed: the short one where the bar is very narrow.
  const choice = (truth: boolean, name: string, inShort: string) => html`<label class="switch-choice">
    <input type="radio" name=${id('truth')} id=${id(truth ? 'view-there' : 'view-seen')} .checked=${state.truth === truth} @change=${() => actions.setTruth(truth)} />
    <span class="switch-name">${name}</span><span class="switch-short">${inShort}</span>
  </label>`
  return html`<fieldset class="switch">
    <legend class="unseen">${viewSwitch.heading}</legend>
    ${choice(false, viewSwitch.seen, viewSwitch.seenShort)} ${choice(true, viewSwitch.there, viewSwitch.thereShort)}
  </fieldset>`
}

/** Moves the focus to the switch, when the button that had it is about to go. */
export const focusViewToggle = ({ focusOn }: Panel, truth: boolean): void =>
  focusOn(truth ? 'view-there' : 'view-seen')

/**
 * A hint at the other view, shown once, after the first control is released in the director's view. It lies
 * over the picture's foot, so that no control moves under a reader's hand.
 */
export function viewHint(panel: Panel): TemplateResult | typeof nothing {
  const { state, actions, local, redraw } = panel
  if (!(state.released || local.hasReleased) || state.truth || local.isHintDismissed) return nothing
  const dismiss = () => {
    local.isHintDismissed = true
    focusViewToggle(panel, false)
    redraw()
  }
  const accept = () => {
    local.isHintDismissed = true
    focusViewToggle(panel, true)
    actions.setTruth(true)
  }
  return html`<aside class="view-hint" aria-label=${hint.text}>
    <button type="button" class="button button-strong" @click=${accept}>${hint.accept}</button>
    <button type="button" class="button button-quiet" @click=${dismiss}>${hint.dismiss}</button>
  </aside>`
}

/** Gathers the children to be counted, or sends them back to their seats. */
export const gatherToggle = ({
  state,
  actions,
}: Panel): TemplateResult => html`<button type="button" class="button" aria-pressed=${state.gathered} title=${gather.hint}
  @click=${() => actions.setGathered(!state.gathered)}>${gather.name}</button>`

/** Dim those who did not change; keep the picture to compare others with it. */
export function changeToggles(panel: Panel): TemplateResult {
  const { state, actions } = panel
  const [dimName, dimHint] = state.kept ? [keeping.dim, keeping.dimHint] : [dim.name, dim.hint]
  return html`<button type="button" class="button" aria-pressed=${state.dimUnchanged} title=${dimHint}
      @click=${() => actions.setDimUnchanged(!state.dimUnchanged)}>${dimName}</button>
    ${keepButton(panel)}`
}

/** All of these together, where they stand beside one another. */
export const pictureToggles = (panel: Panel): TemplateResult =>
  html`<div class="picture-toggles">${gatherToggle(panel)} ${changeToggles(panel)} ${beforeToggle(panel)}</div>`

/** Keeps the present picture, or drops the one that is kept. One button, so that the focus stays on it. */
function keepButton({ state, actions }: Panel): TemplateResult {
  const isKept = state.kept !== null
  return html`<button type="button" class="button" aria-pressed=${isKept} title=${isKept ? nothing : keeping.keepHint}
    @click=${isKept ? actions.dropKept : actions.keep}>${isKept ? keeping.drop : keeping.keep}</button>`
}

/** A list of the places a reader can look from. */
export function cameraSelect(panel: Panel): TemplateResult {
  const { state, actions } = panel
  const on = listEvents(
    () => panel.state.camera,
    chosen => {
      const viewpoint = viewpoints.find(name => name === chosen)
      if (viewpoint) actions.setCamera(viewpoint)
    },
  )
  return html`<label class="stands"><span>${cameraHeading}</span>
    <select @change=${on.change} @keydown=${on.keydown} @keypress=${on.keypress} @blur=${on.blur}>${viewpoints.map(
      name => html`<option value=${name} .selected=${name === state.camera}>${viewpointNames[name]}</option>`,
    )}</select></label>`
}
