import { html, nothing, type TemplateResult } from 'lit-html'
import { allPresets } from '../../figures/presets'
import type { ParameterId } from '../../model/parameters/registry'
import { isAsPreset } from '../../store/settings'
import { bar } from '../../words/controls'
import { bandKey, nineYearsLink } from '../../words/council-spread'
import { presetsHeading, presetWordsOf } from '../../words/presets'
import { bestYear } from '../../words/title'
import { inside } from '../lazy'
import { methodsWay } from '../links'
import type { Panel } from '../panel-state'
import { parts } from '../parts'
import { control } from './control'

const frontIds = ['posts', 'leaving', 'price'] as const satisfies readonly ParameterId[]

/** The three controls in front. */
export const frontControls = (panel: Panel): TemplateResult => html`
  <section class="front" aria-labelledby=${panel.id('front-heading')}>
    <h2 class="unseen" id=${panel.id('front-heading')}>${bar.heading}</h2>
    ${frontIds.map(id => control(panel, id, true, id === 'posts' ? inside(panel, parts.councils) : nothing))}
    <p class="front-key"><svg class="swatch" viewBox="0 0 20 10" width="20" height="10" aria-hidden="true" focusable="false"><rect class="track-band" y="3" width="20" height="4" /></svg> ${bandKey}</p>
    <p class="front-key">${methodsWay(panel, nineYearsLink, 'nine-years')}</p>
  </section>`

/** The starting points, one press each. Pressed only while every value is still the preset's. */
export function presetButtons({ state, actions, id: idOf }: Panel): TemplateResult {
  const { parameters } = state
  const presets = allPresets().map(({ id, name }) => ({ id, words: presetWordsOf(id, name) }))
  const current = presets.find(({ id }) => isAsPreset(parameters, id))
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
