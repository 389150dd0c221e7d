import { html, type TemplateResult } from 'lit-html'
import { viewpoints } from '../store/settings'
import { cameraHeading, viewpointNames } from '../words/stadium'
import type { Panel } from './panel-state'

/** A list of the places a reader can look from. */
export function cameraSelect({ state, actions }: Panel): TemplateResult {
  const choose = (event: Event) => {
    const chosen = (event.currentTarget as HTMLSelectElement).value
    const viewpoint = viewpoints.find(name => name === chosen)
    if (viewpoint) actions.setCamera(viewpoint)
  }
  return html`<label class="stands"><span>${cameraHeading}</span>
    <select @change=${choose}>${viewpoints.map(
      name => html`<option value=${name} .selected=${name === state.camera}>${viewpointNames[name]}</option>`,
    )}</select></label>`
}
