import { html, type TemplateResult } from 'lit-html'
import { presetsIn } from '../../figures/presets'
import { isAsPreset } from '../../store/settings'
import { presetsHeading, presetWordsOf } from '../../words/presets'
import { bestYear } from '../../words/title'
import type { Panel } from '../panel-state'

/** The starting points, one press each. Pressed only while every value is still the preset's. */
export function presetButtons({ state, actions, id: idOf }: Panel): TemplateResult {
  const presets = presetsIn(state.place).map(({ id, name }) => ({ id, words: presetWordsOf(id, name) }))
  const current = presets.find(({ id }) => isAsPreset(state, id))
  return html`<section class="presets" aria-labelledby=${idOf('presets-heading')}>
    <h2 id=${idOf('presets-heading')} class="small-heading">${presetsHeading}</h2>
    <div class="presets-row">
      ${presets.map(
        preset => html`<button type="button" class="button" aria-pressed=${preset === current}
          @click=${() => actions.choosePreset(preset.id)}>${preset.words.name}</button>`,
      )}
    </div>
    <p class="presets-note">${current ? current.words.note : bestYear}</p>
  </section>`
}
