import { html, nothing, type TemplateResult } from 'lit-html'
import { changedBelowSaid } from './changed-below'
import { presetButtons } from './control/preset-buttons'
import { historyButtons } from './history-buttons'
import { lazyFold, lazySection } from './lazy'
import { planLink } from './links'
import type { Panel } from './panel-state'
import { parts } from './parts'
import { presentButton } from './present-button'
import { table } from './results/table'
import { support } from './support'

/**
 * What a reader may want of the panel after the picture, its sentence and the three controls: where to start from, the way
 * back, what the settings come to, and every fold. Fetched once the browser has nothing better to do, or when it is asked for.
 */
export const drawer = (panel: Panel): TemplateResult => html`
  ${lazyFold(panel, parts.place)} ${presetButtons(panel)} ${changedBelowSaid(panel)} ${historyButtons(panel)} ${panel.state.view === 'embed' ? nothing : presentButton(panel)} ${planLink(panel)}
  ${panel.state.season ? lazySection(panel, parts.season) : nothing} ${lazySection(panel, parts.results)}
  ${lazyFold(panel, parts.more)} ${lazyFold(panel, parts.uncertainty)} ${table(panel)}
  ${lazyFold(panel, parts.about)} ${support(panel.id)}`
