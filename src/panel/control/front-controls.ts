import { html, type TemplateResult } from 'lit-html'
import type { ParameterId } from '../../model/parameters/registry'
import { controlsHeading } from '../../words/controls'
import type { Panel } from '../panel-state'
import { control } from './control'

const frontIds = ['posts', 'leaving', 'price'] as const satisfies readonly ParameterId[]

/** The three controls in front. */
export const frontControls = (panel: Panel): TemplateResult => html`
  <section class="front" aria-labelledby=${panel.id('front-heading')}>
    <h2 class="unseen" id=${panel.id('front-heading')}>${controlsHeading}</h2>
    ${frontIds.map(id => control(panel, id, true))}
  </section>`
