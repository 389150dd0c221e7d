import { html, nothing, type TemplateResult } from 'lit-html'
import { keeping as words } from '../words/panel'
import type { FetchedPart } from './fetched-part'
import type { Panel } from './panel-state'

/** The present picture beside what was kept, in words: fetched once something is. */
export const comparedPart: FetchedPart = {
  name: 'compared',
  load: async () => (await import('./results/compare')).compared,
}

/** What the comparison says, where something is kept and it has come. */
export function compared(panel: Panel): TemplateResult | typeof nothing {
  const body = panel.state.kept && panel.local.parts.get(comparedPart.name)
  return body ? body(panel) : nothing
}

/** Pins the present picture, or lets go of the one that is pinned. One button, so that the focus stays on it. */
export function keepButton({ state, actions }: Panel): TemplateResult {
  const isKept = state.kept !== null
  return html`<button type="button" class="button" aria-pressed=${isKept} title=${isKept ? nothing : words.keepHint}
    @click=${isKept ? actions.dropKept : actions.keep}>${isKept ? words.drop : words.keep}</button>`
}
