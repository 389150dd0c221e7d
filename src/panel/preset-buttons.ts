import { html, type TemplateResult } from 'lit-html'
import { presetIds } from '../figures/presets'
import { parameterIds } from '../model/parameters/registry'
import { startingParameters } from '../store/per-children'
import { presetsHeading, presetWords } from '../words/presets'
import { bestYear } from '../words/title'
import type { Panel } from './panel-state'

/** Three starting points, one press each. Pressed only while every value is still the preset's. */
export function presetButtons({ state, actions, id: idOf }: Panel): TemplateResult {
  const { parameters } = state
  const current = presetIds.find(id => {
    const preset = startingParameters(id, parameters.children)
    return parameterIds.every(key => preset[key] === parameters[key])
  })
  return html`<section class="presets" aria-labelledby=${idOf('presets-heading')}>
    <h2 id=${idOf('presets-heading')} class="small-heading">${presetsHeading}</h2>
    <div class="presets-row">
      ${presetIds.map(
        id => html`<button type="button" class="button" aria-pressed=${id === current}
          @click=${() => actions.choosePreset(id)}>${presetWords[id].name}</button>`,
      )}
    </div>
    <p class="presets-note">${current ? presetWords[current].note : bestYear}</p>
  </section>`
}
